package org.safeconduct.packet.typeset.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Anything with a height that can be printed at a place of a sheet.
public sealed interface Box {

    float height();

    /// Prints with the top left corner at `x`, `top`.
    void print(Sheet sheet, float x, float top);

    /// Two boxes of which the first fits the room, or nothing when this box stays whole.
    default Optional<Halves> split(float room) {
        return Optional.empty();
    }

    /// Both parts of a box that goes on over a page break.
    record Halves(Box first, Box second) {}

    /// A box and how far to the right it stands.
    record Placed(float x, Box box) {}

    static Box stack(Box... boxes) {
        return new Stack(List.of(boxes));
    }

    static Box stack(List<Box> boxes) {
        return new Stack(List.copyOf(boxes));
    }

    static Box beside(Placed... columns) {
        return new Beside(List.of(columns));
    }

    static Box gap(float height) {
        return new Gap(height, 0);
    }

    /// White space that takes its share of the room a page leaves.
    static Box spring(float height, float weight) {
        return new Gap(height, weight);
    }

    static Box rule(float width, float weight) {
        return new Rule(width, weight);
    }

    /// Stands at a fixed place of the sheet and takes no room in the flow.
    static Box pinned(float x, float top, Box box) {
        return new Pinned(x, top, box);
    }

    static Box outlined(float width, float height, Box content) {
        return new Outlined(width, height, content);
    }

    default Placed at(float x) {
        return new Placed(x, this);
    }

    default Box linked(String name, float width) {
        return new Linked(this, name, width);
    }

    /// The same box with a vertical rule over its height.
    default Box walled(float x, float weight) {
        return new Walled(this, x, weight);
    }

    /// Never divided, though what it holds could be.
    default Box whole() {
        return new Beside(List.of(at(0)));
    }

    /// Lines of one paragraph.
    ///
    /// @param size of the largest letters, which decides where the first base line is
    record Lines(List<Line> lines, Measure measure, float size) implements Box {
        private static final int FEWEST = 2;

        @Override
        public float height() {
            return lines.size() * measure.leading();
        }

        @Override
        public void print(Sheet sheet, float x, float top) {
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                sheet.line(line, x + line.offset(measure), top + baseline(i));
            }
        }

        @Override
        public Optional<Halves> split(float room) {
            int fit = Math.min((int) (room / measure.leading()), lines.size() - FEWEST);
            return fit < FEWEST
                    ? Optional.empty()
                    : Optional.of(new Halves(
                            new Lines(lines.subList(0, fit), measure, size),
                            new Lines(lines.subList(fit, lines.size()), measure, size)));
        }

        float baseline(int line) {
            return line * measure.leading() + measure.leading() / 2 + size * 0.27f;
        }
    }

    /// Boxes below each other.
    record Stack(List<Box> boxes) implements Box {
        @Override
        public float height() {
            return (float) boxes.stream().mapToDouble(Box::height).sum();
        }

        @Override
        public void print(Sheet sheet, float x, float top) {
            float y = top;
            for (Box box : boxes) {
                box.print(sheet, x, y);
                y += box.height();
            }
        }

        @Override
        public Optional<Halves> split(float room) {
            float left = room;
            for (int i = 0; i < boxes.size(); i++) {
                if (boxes.get(i).height() > left) {
                    return split(i, boxes.get(i).split(left));
                }
                left -= boxes.get(i).height();
            }
            return Optional.empty();
        }

        private Optional<Halves> split(int at, Optional<Halves> inner) {
            List<Box> first = new ArrayList<>(boxes.subList(0, at));
            List<Box> second = new ArrayList<>(boxes.subList(inner.isPresent() ? at + 1 : at, boxes.size()));
            inner.ifPresent(halves -> {
                first.add(halves.first());
                second.addFirst(halves.second());
            });
            return first.isEmpty() ? Optional.empty() : Optional.of(new Halves(Box.stack(first), Box.stack(second)));
        }
    }

    /// Boxes side by side, their tops level.
    record Beside(List<Placed> columns) implements Box {
        @Override
        public float height() {
            return (float) columns.stream()
                    .mapToDouble(column -> column.box().height())
                    .max()
                    .orElse(0);
        }

        @Override
        public void print(Sheet sheet, float x, float top) {
            columns.forEach(column -> column.box().print(sheet, x + column.x(), top));
        }
    }

    /// White space.
    ///
    /// @param weight its share of the room left on a page, 0 for none
    record Gap(float height, float weight) implements Box {
        @Override
        public void print(Sheet sheet, float x, float top) {
            // White space leaves no ink.
        }
    }

    /// A horizontal rule that takes only its own thickness.
    record Rule(float width, float weight) implements Box {
        @Override
        public float height() {
            return weight;
        }

        @Override
        public void print(Sheet sheet, float x, float top) {
            sheet.rule(x, top + weight / 2, x + width, top + weight / 2, weight);
        }
    }

    /// A box with a vertical rule.
    record Walled(Box box, float at, float weight) implements Box {
        @Override
        public float height() {
            return box.height();
        }

        @Override
        public void print(Sheet sheet, float x, float top) {
            box.print(sheet, x, top);
            sheet.rule(x + at, top, x + at, top + height(), weight);
        }
    }

    /// A box that leads somewhere when clicked.
    record Linked(Box box, String name, float width) implements Box {
        @Override
        public float height() {
            return box.height();
        }

        @Override
        public void print(Sheet sheet, float x, float top) {
            box.print(sheet, x, top);
            sheet.spot(name, x, top, width, height());
        }
    }

    /// A box out of the flow.
    record Pinned(float x, float top, Box box) implements Box {
        @Override
        public float height() {
            return 0;
        }

        @Override
        public void print(Sheet sheet, float flowX, float flowTop) {
            box.print(sheet, x, top);
        }
    }

    /// A thin frame with its content in the middle.
    record Outlined(float width, float height, Box content) implements Box {
        @Override
        public void print(Sheet sheet, float x, float top) {
            content.print(sheet, x, top + (height - content.height()) / 2);
            sheet.rule(x, top, x + width, top, 0.6f);
            sheet.rule(x, top + height, x + width, top + height, 0.6f);
            sheet.rule(x, top, x, top + height, 0.6f);
            sheet.rule(x + width, top, x + width, top + height, 0.6f);
        }
    }

    /// Text, leaders over the rest of its last line, and a short text at the far end.
    ///
    /// @param far where the short text ends
    record Led(Lines text, Line end, float far) implements Box {
        private static final float PITCH = 4.8f;
        private static final float AIR = 5;

        @Override
        public float height() {
            return text.height();
        }

        @Override
        public void print(Sheet sheet, float x, float top) {
            text.print(sheet, x, top);
            int last = text.lines().size() - 1;
            float y = top + text.baseline(last);
            float endX = x + far - end.width();
            if (!end.strips().isEmpty()) {
                sheet.leaders(x + text.lines().get(last).width() + AIR, endX - AIR, y - 0.4f, PITCH);
                sheet.line(end, endX, y);
            }
        }
    }

    /// Text and a rule that a pen goes on from.
    record Blank(Lines text) implements Box {
        private static final float AIR = 5;

        @Override
        public float height() {
            return text.height();
        }

        @Override
        public void print(Sheet sheet, float x, float top) {
            text.print(sheet, x, top);
            int last = text.lines().size() - 1;
            float y = top + text.baseline(last) + 2;
            sheet.rule(
                    x + text.lines().get(last).width() + AIR,
                    y,
                    x + text.measure().width(),
                    y,
                    0.5f);
        }
    }
}
