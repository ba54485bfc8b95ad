package org.safeconduct.names.alike;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Full names as they come: the half of the labelled pairs that may be tuned for, each with what makes it hard.
class SpanishNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            María Hernández López | Maria Hernandez Lopez | accents
            María Hernández López | Maria Hernandez | mother's name dropped
            María Hernández López | Maria Hernandez-Lopez | hyphen
            María del Carmen Hernández López | Maria Hernandez Lopez | second given name dropped
            Hernández López, María | Maria Hernandez Lopez | comma
            Guadalupe Ramírez | Lupe Ramirez | nickname
            Guadalupe Ramírez | Lupita Ramírez | nickname
            Yesenia Guzmán | Yessenia Gusman | s
            Wilmer Alexander Chávez | Wilmer Chavez | second given name dropped
            Katherine Dayana Zelaya | Catherin Zelaya | spelling
            Rosa Elvira Caal Choc | Rosa Caal | Maya, dropped
            Xiomara Castillo | Siomara Castillo | x
            Jennifer Yamileth Cruz | Yenifer Cruz | spelling
            Brayan Rojas | Brian Rojas | spelling
            Óscar Núñez | Oscar Nunez | accents
            Óscar Núñez | Oscar Nunes | s
            Héctor Iván Peña | Hector Ivan Pena | accents
            Carlos Alberto Flores Díaz | Flores Diaz Carlos Alberto | order
            Carlos Alberto Flores Díaz | Flores-Diaz Carlos | order, hyphen
            Ma. Elena Torres | María Elena Torres | Ma.
            Luz Marina Quispe Mamani | Luz Quispe Mamani | second given name dropped
            Elizabeth Contreras | Elisabeth Contreras | s
            Concepción Reyes | Concha Reyes | nickname
            Sra. Marta Ríos | Marta Rios | title
            """)
    void may_be_one_person(String one, String other, String why) {
        assertThat(Comparison.of(one, other)).as(why).isInstanceOf(Comparison.Alike.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            María Hernández López | Marta Hernandez Lopez | sisters
            José Luis Rodríguez Pérez | Jose Manuel Rodriguez Perez | brothers
            José Luis Rodríguez Pérez | Juan Luis Rodriguez Perez | brothers
            José Luis Rodríguez | Jose Luis Ramirez | near family name
            Juan Carlos Morales | Carlos Juan Romero | other family
            Ana Lucía Gómez Ruiz | Ana María Gómez Ruiz | sisters
            Francisco Muñoz | Fernando Muñoz | brothers
            Jesús Vázquez Ortiz | Josué Vázquez Ortiz | brothers
            Wilmer Chávez | Wilson Chávez | brothers
            Katherine Zelaya | Karina Zelaya | sisters
            Rosa Caal Choc | Rosa Caal Tzi | other mother
            Brayan Rojas | Brayan Rosas | one letter
            Héctor Peña | Hector Perez | near family name
            Carlos Flores Díaz | Diaz Flores Carla | brother and sister
            Segundo Guamán | Segundo Guallpa | near family name
            Roberto Sánchez | Rodolfo Sanchez | brothers
            Daniel Ortega | Daniela Ortega | brother and sister
            Julio César Mendoza | Julia Mendoza | brother and sister
            Luis Alberto Martínez | Luis Alfredo Martinez | brothers
            Esteban Arias | Estela Arias | brother and sister
            """)
    void contradict_each_other(String one, String other, String why) {
        assertThat(Comparison.of(one, other)).as(why).isNotInstanceOf(Comparison.Alike.class);
    }
}
