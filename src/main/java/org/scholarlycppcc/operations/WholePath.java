package org.scholarlycppcc.operations;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Takes the data folder for what the keeper meant, seen from where the house was started; H2 refuses a path such as {@code data}. */
class WholePath implements EnvironmentPostProcessor {
    private static final String DATA = "scholarly.data";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment settings, SpringApplication house) {
        var folder = settings.getProperty(DATA);
        if (folder == null) return;
        var whole = Path.of(folder).toAbsolutePath().normalize().toString();
        settings.getPropertySources().addFirst(new MapPropertySource(DATA, Map.of(DATA, whole)));
    }
}
