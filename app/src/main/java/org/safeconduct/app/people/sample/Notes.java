package org.safeconduct.app.people.sample;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// A YAML file whose every value is text, asked by its way through the file, such as `custody.since`.
public record Notes(@Nullable Object root) {
    public static Notes read(Path file) {
        if (!Files.exists(file)) {
            return new Notes(Map.of());
        }
        var loading = new LoaderOptions();
        var dumping = new DumperOptions();
        var yaml = new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new AllText());
        try (Reader text = Files.newBufferedReader(file)) {
            return new Notes(yaml.load(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Notes at(String way) {
        Object here = root;
        for (String step : way.split("\\.", -1)) {
            here = here instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return new Notes(here);
    }

    public Optional<String> find(String way) {
        return at(way).root() instanceof String text && !text.isBlank() && !text.equals("none")
                ? Optional.of(text)
                : Optional.empty();
    }

    @Nullable
    public String text(String way) {
        return find(way).orElse(null);
    }

    public Optional<LocalDate> findDay(String way) {
        return find(way).map(LocalDate::parse);
    }

    /// The things that stand there, one or many; empty where there is nothing.
    public List<Notes> list(String way) {
        var there = at(way).root();
        return there instanceof List<?> many
                ? many.stream().map(Notes::new).toList()
                : there == null ? List.of() : List.of(new Notes(there));
    }

    /// Nobody's birthday becomes a moment in some zone.
    private static final class AllText extends Resolver {
        @Override
        protected void addImplicitResolvers() {}
    }
}
