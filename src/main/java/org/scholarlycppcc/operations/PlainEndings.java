package org.scholarlycppcc.operations;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says on one line why the house did not open, where the reason is one that its keeper can mend. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainEndings implements SpringBootExceptionReporter {
    // The constructor is how Spring Boot makes reporters.
    PlainEndings(ConfigurableApplicationContext house) {}

    @Override
    public boolean reportException(Throwable failure) {
        var line = Stream.iterate(failure, it -> it != null, Throwable::getCause)
                .map(PlainEndings::line)
                .flatMap(Optional::stream)
                .findFirst();
        line.ifPresent(System.err::println);
        return line.isPresent();
    }

    private static Optional<String> line(Throwable cause) {
        return switch (cause) {
            case Unready it -> Optional.of(it.line());
            case PortInUseException it ->
                Optional.of(Console.both("operations.portTaken", String.valueOf(it.getPort())));
            case SQLException it
            when it.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                Optional.of(Console.both("operations.databaseInUse"));
            case SQLException it
            when String.valueOf(it.getSQLState()).startsWith("08") ->
                Optional.of(Console.both("operations.databaseUnreachable", String.valueOf(it.getMessage())));
            default -> Optional.empty();
        };
    }
}
