package org.safeconduct.samples;

import java.time.LocalDate;

/// The people and days that the two case files agree on, for tests that want to name a person.
///
/// Some papers contradict each other on purpose; `samples/README.md` lists where.
public final class Cast {
    public static final Person ANDREI = new Person(
            "Andrei Viktorovich Sokolov",
            "Соколов Андрей Викторович",
            "A 241-555-013",
            LocalDate.of(1988, 6, 17),
            "ru");
    public static final Person MARINA =
            new Person("Marina Olegovna Sokolova", "Соколова Марина Олеговна", "", LocalDate.of(1990, 3, 5), "ru");
    public static final Person POLINA =
            new Person("Polina Andreevna Sokolova", "Соколова Полина Андреевна", "", LocalDate.of(2015, 4, 11), "ru");
    public static final Person MYKOLA = new Person(
            "Mykola Ivanovych Horbenko", "Горбенко Микола Іванович", "A 241-555-027", LocalDate.of(1979, 10, 2), "uk");
    public static final Person OKSANA = new Person(
            "Oksana Petrivna Horbenko", "Горбенко Оксана Петрівна", "A 241-555-031", LocalDate.of(1983, 5, 19), "uk");

    /// The day Andrei stood beside a sheet of paper.
    public static final LocalDate PROTEST = LocalDate.of(2022, 3, 6);
    /// The day he stood alone with an empty one.
    public static final LocalDate BLANK_SHEET = LocalDate.of(2024, 2, 24);
    /// The day he left Russia.
    public static final LocalDate DEPARTURE = LocalDate.of(2025, 10, 8);
    /// The day he asked for asylum and his telephone was taken.
    public static final LocalDate TELEPHONE_TAKEN = LocalDate.of(2026, 2, 24);
    /// The day Mykola and Oksana were led apart.
    public static final LocalDate PARTED = LocalDate.of(2025, 5, 14);
    /// The day Mykola came to Adelanto out of the cell without a window.
    public static final LocalDate OUT_OF_THE_CELL = LocalDate.of(2025, 5, 20);

    private Cast() {}
}
