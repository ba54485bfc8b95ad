package org.safeconduct.packet.splice.press;

/// An object stream that is still filling (ISO 32000-2, 7.5.7).
final class Pack {
    /// More would compress little better and cost readers more to open.
    private static final int FULL = 200;

    private final Ink numbers = new Ink(4096);
    private final Ink objects = new Ink(1 << 16);
    private int count;

    void add(int number, Ink value) {
        numbers.number(number).raw(' ').number(objects.size()).raw(' ');
        objects.append(value).raw('\n');
        count++;
    }

    int count() {
        return count;
    }

    boolean isFull() {
        return count == FULL;
    }

    Ink entries() {
        return new Ink().text("/Type/ObjStm/N ").number(count).text("/First ").number(numbers.size());
    }

    Ink contents() {
        return new Ink(numbers.size() + objects.size()).append(numbers).append(objects);
    }

    void clear() {
        numbers.cut(0);
        objects.cut(0);
        count = 0;
    }
}
