package org.scholarlycppcc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.Acquiring.Weighed;
import org.scholarlycppcc.catalogue.DirectoryRow;
import org.scholarlycppcc.catalogue.Edition;
import org.scholarlycppcc.catalogue.ListContents;
import org.scholarlycppcc.catalogue.Merge;
import org.scholarlycppcc.catalogue.exchange.Import;
import org.scholarlycppcc.catalogue.exchange.ImportHead;
import org.scholarlycppcc.catalogue.exchange.ImportRow;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.members.RosterArrival;
import org.scholarlycppcc.members.RosterLine;
import org.scholarlycppcc.moderation.Hit;
import org.scholarlycppcc.moderation.ListedWord;
import org.scholarlycppcc.moderation.QueueItem;
import org.scholarlycppcc.readinglog.ReadingRow;
import org.scholarlycppcc.search.UnfoundRow;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/** Every text that the public services take, found in their code: a parameter, or a component of a record that is one. */
final class TextFields {
    /** What pages hand back as the house told it before; nobody types there. */
    private static final Set<Class<?>> TOLD = Set.of(
            DirectoryRow.class,
            GroupRow.class,
            Hit.class,
            ListedWord.class,
            QueueItem.Row.class,
            ReadingRow.class,
            Edition.class,
            ListContents.Entry.class,
            Merge.class,
            RosterArrival.class,
            RosterLine.class,
            UnfoundRow.class,
            Weighed.class,
            Import.class,
            ImportHead.class,
            ImportRow.class,
            org.scholarlycppcc.catalogue.Draft.class);

    private TextFields() {}

    static List<TextField> of(ApplicationContext house) {
        return house.getBeansWithAnnotation(Service.class).values().stream()
                .filter(it -> Modifier.isPublic(AopUtils.getTargetClass(it).getModifiers()))
                .filter(it -> AopUtils.getTargetClass(it).getPackageName().startsWith("org.scholarlycppcc"))
                .flatMap(it -> Arrays.stream(AopUtils.getTargetClass(it).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
                        .flatMap(method -> fields(it, method)))
                .sorted(Comparator.comparing(TextField::toString))
                .toList();
    }

    private static Stream<TextField> fields(Object service, Method method) {
        var fields = new ArrayList<TextField>();
        for (int i = 0; i < method.getParameterCount(); i++) {
            int place = i;
            paths(method.getGenericParameterTypes()[i])
                    .forEach(it -> fields.add(new TextField(service, method, place, it)));
        }
        return fields.stream();
    }

    /** The components to go through to each text of a type; none for a text itself. */
    private static List<List<RecordComponent>> paths(Type type) {
        if (type == String.class) return List.of(List.of());
        if (type instanceof ParameterizedType many && many.getRawType() == List.class)
            return paths(many.getActualTypeArguments()[0]);
        if (!(type instanceof Class<?> record) || !record.isRecord() || TOLD.contains(record)) return List.of();
        var paths = new ArrayList<List<RecordComponent>>();
        for (var component : record.getRecordComponents()) {
            for (var rest : paths(component.getGenericType()))
                paths.add(Stream.concat(Stream.of(component), rest.stream()).toList());
        }
        return paths;
    }

    /** One text that a method takes. */
    record TextField(Object service, Method method, int place, List<RecordComponent> path) {
        /** The name of the method, with the number of its parameters. */
        String call() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "/"
                    + method.getParameterCount();
        }

        /** Calls the method as it is usually called, but with this text. */
        void say(Object[] usual, String text) throws InvocationTargetException {
            var arguments = Arrays.stream(usual)
                    .map(it -> it == UsualCalls.NONE ? null : it)
                    .toArray();
            arguments[place] = replaced(arguments[place], path, text);
            try {
                method.invoke(service, arguments);
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private static Object replaced(@Nullable Object whole, List<RecordComponent> path, String text) {
            if (whole instanceof List<?> list) return List.of(replaced(list.getFirst(), path, text));
            if (path.isEmpty() || whole == null) return text;
            var components = whole.getClass().getRecordComponents();
            try {
                var values = new @Nullable Object[components.length];
                for (int i = 0; i < components.length; i++) {
                    values[i] = components[i].getAccessor().invoke(whole);
                    if (components[i].getName().equals(path.getFirst().getName()))
                        values[i] = replaced(values[i], path.subList(1, path.size()), text);
                }
                var types =
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
                return whole.getClass().getDeclaredConstructor(types).newInstance(values);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public String toString() {
            var names = Stream.concat(
                    Stream.of(method.getParameters()[place].getName()),
                    path.stream().map(RecordComponent::getName));
            return call() + " " + String.join(".", names.toList());
        }
    }
}
