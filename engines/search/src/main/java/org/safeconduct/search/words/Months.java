package org.safeconduct.search.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The names of the months in English, Russian, Ukrainian and Spanish, in the cases in which dates are written.
final class Months {
    private static final Map<String, Integer> NUMBERS = numbers("""
            january jan январь января январе январю січень січня січні enero
            february feb февраль февраля феврале февралю лютий лютого лютому febrero
            march mar март марта марте марту березень березня березні marzo
            april apr апрель апреля апреле апрелю квітень квітня квітні abril
            may май мая мае маю травень травня травні mayo
            june jun июнь июня июне июню червень червня червні junio
            july jul июль июля июле июлю липень липня липні julio
            august aug август августа августе августу серпень серпня серпні agosto
            september sept sep сентябрь сентября сентябре сентябрю вересень вересня вересні septiembre setiembre
            october oct октябрь октября октябре октябрю жовтень жовтня жовтні octubre
            november nov ноябрь ноября ноябре ноябрю листопад листопада листопаді noviembre
            december dec декабрь декабря декабре декабрю грудень грудня грудні diciembre
            """);

    private Months() {}

    /// From 1; 0 for a word that is no month.
    static int number(String name) {
        return NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }

    private static Map<String, Integer> numbers(String table) {
        var numbers = new HashMap<String, Integer>();
        var months = table.lines().toList();
        for (int month = 0; month < months.size(); month++) {
            int number = month + 1;
            Arrays.stream(months.get(month).split(" ")).forEach(name -> numbers.put(name, number));
        }
        return numbers;
    }
}
