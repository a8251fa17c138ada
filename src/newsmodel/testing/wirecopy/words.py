"""What the invented stories are made of: words by language, and how each language says who spoke."""

from __future__ import annotations

import attrs

__all__ = ["WORDS", "Words"]


@attrs.frozen(kw_only=True)
class Words:
    """The words of one language.

    Attributes:
        headlines: without full stop.
        leads: first sentences; what follows a dateline.
        grafs: paragraphs in which nobody speaks.
        sayings: what people say, without marks and closing stop.
        speakers: (name, role) as the language prints them.
        attributions: patterns around a saying; the fields are words, speaker, role and cue, the cue led by `cue=`.
        marks: opening and closing quotation mark.
        months: as datelines print them.
    """

    headlines: tuple[str, ...]
    leads: tuple[str, ...]
    grafs: tuple[str, ...]
    sayings: tuple[str, ...]
    speakers: tuple[tuple[str, str], ...]
    attributions: tuple[str, ...]
    marks: tuple[tuple[str, str], ...]
    months: tuple[str, ...]


_EN_MONTHS = ("Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")

WORDS = {
    "en": Words(
        headlines=(
            "Harbour League raises ferry fares",
            "Islanders win back their night ferry",
            "Yard owners and minister resume talks on new boats",
            "Storm closes three ports on northern coast",
            "Fishing season opens with record catch",
            "Court clears captain of grounding",
        ),
        leads=(
            "The Harbour League will raise ferry fares by 4 percent from next month, its first increase in nine years.",
            "Islanders cheered on Friday as the first ferry in three months tied up at the old pier, ending a dispute over fuel.",
            "A storm that tore nine boats from their moorings closed three ports on the northern coast for a second day on Tuesday.",
            "The fishing season opened on Tuesday with the largest catch in ten years, and the quays stayed lit all night.",
            "A court has cleared the captain of a ferry that ran aground last winter with 212 people on board.",
        ),
        grafs=(
            "The league runs seven boats between five islands and the mainland and carried 1.2 million people last year.",
            "Nobody was hurt, but two piers and a crane were damaged and repairs are expected to take until the spring.",
            "Members from the outer islands had asked for more sailings, not fewer, and for a later last boat on Saturdays.",
            "The vote was eleven to two. A second vote, on the price of freight, was put off until the summer.",
            "More than 200 boats left the harbour before dawn, and the last of them came back after dark with full holds.",
            "The two sides meet again on Friday in the presence of a mediator whom both have worked with before.",
        ),
        sayings=(
            "We have held fares as long as we could",
            "It feels like a birthday on these islands",
            "Nobody has seen a sea like that in forty years",
            "No ferry will stop before the new boats arrive",
            "We will appeal and we expect to win",
            "The nets were so full that two of them broke",
        ),
        speakers=(
            ("Ada Quill", "harbour master"),
            ("Tom Sett", "chairman"),
            ("Vera Noll", "spokeswoman"),
            ("Pavel Orlin", "harbour minister"),
            ("Mina Holt", "captain"),
        ),
        attributions=(
            "{open}{words},{close} {role} {speaker} {cue=said}.",
            "{open}{words},{close} {cue=said} {speaker}.",
            "{open}{words},{close} {speaker} {cue=said} after the meeting.",
        ),
        marks=(('"', '"'), ("“", "”")),
        months=_EN_MONTHS,
    ),
    "de": Words(
        headlines=(
            "Fähren fahren ab Montag wieder",
            "Hafenbund erhöht die Preise für Fähren",
            "Sturm legt drei Häfen an der Nordküste lahm",
            "Fischer melden den besten Fang seit zehn Jahren",
        ),
        leads=(
            "Die Fähren zu den Inseln fahren ab Montag wieder, nach neun Tagen und gegen den Rat der Werft.",
            "Der Hafenbund will die Preise für Fähren im kommenden Monat um vier Prozent erhöhen, zum ersten Mal seit neun Jahren.",
            "Ein Sturm hat drei Häfen an der Nordküste den zweiten Tag in Folge lahmgelegt und neun Boote losgerissen.",
        ),
        grafs=(
            "Drei Boote bleiben zur Reparatur an Land, die übrigen sollen noch in dieser Woche den Dienst aufnehmen.",
            "Der Bund betreibt sieben Schiffe zwischen fünf Inseln und dem Festland und beschäftigt rund 300 Menschen.",
            "Verletzt wurde niemand. Der Schaden an den Anlegern wird auf zwei Millionen Euro geschätzt.",
        ),
        sayings=(
            "Wir haben die Preise gehalten, solange es ging",
            "Für die Inseln ist das ein Feiertag",
            "So eine See hat hier seit vierzig Jahren niemand gesehen",
        ),
        speakers=(("Ada Quill", "Hafenmeisterin"), ("Tom Sett", "Vorsitzender"), ("Vera Noll", "Sprecherin")),
        attributions=("{open}{words}{close}, {cue=sagte} {speaker}.",),
        marks=(("„", "“"), ('"', '"')),
        months=(
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
        ),
    ),
    "es": Words(
        headlines=(
            "El transbordador vuelve a las islas tras la tormenta",
            "La Liga de Puertos sube el precio de los billetes",
            "Los pescadores celebran la mejor captura en diez años",
        ),
        leads=(
            "El transbordador que une las islas con la costa volvió hoy al servicio tras una semana de tormentas y de muelles vacíos.",
            "La Liga de Puertos subirá un cuatro por ciento el precio de los billetes desde el próximo mes, la primera subida en nueve años.",
            "La temporada de pesca se abrió este martes con la mayor captura en diez años y con los muelles llenos de gente.",
        ),
        grafs=(
            "Nadie resultó herido, pero dos muelles y una grúa sufrieron daños que tardarán meses en repararse.",
            "La liga tiene siete barcos y une cinco islas con la costa, con más de un millón de pasajeros al año.",
            "Las dos partes se reunirán de nuevo el viernes para hablar de los horarios del invierno.",
        ),
        sayings=(
            "Hemos mantenido los precios mientras hemos podido",
            "Para las islas es un día de fiesta",
            "Nadie había visto un mar así en cuarenta años",
        ),
        speakers=(("Ada Quill", "capitana del puerto"), ("Tom Sett", "presidente"), ("Vera Noll", "portavoz")),
        attributions=("{open}{words}{close}, {cue=dijo} {speaker}.",),
        marks=(('"', '"'), ("«", "»")),
        months=("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
    ),
    "fr": Words(
        headlines=(
            "Le bac de nuit reprend la mer après la tempête",
            "La Ligue des ports relève le prix des traversées",
            "Trois ports fermés par la tempête sur la côte nord",
        ),
        leads=(
            "Le bac qui relie les îles à la côte a repris la mer lundi après neuf jours de tempête, avec du grain et du courrier à bord.",
            "La Ligue des ports va relever de quatre pour cent le prix des traversées le mois prochain, une première en neuf ans.",
            "Une tempête a fermé trois ports de la côte nord pour le deuxième jour de suite et arraché neuf bateaux à leurs amarres.",
        ),
        grafs=(
            "Personne n'a été blessé, mais deux quais et une grue ont été endommagés et les travaux dureront des mois.",
            "La ligue exploite sept bateaux entre cinq îles et le continent et emploie environ 300 personnes.",
            "Les deux parties se retrouvent vendredi pour parler des horaires de l'hiver et du prix du fret.",
        ),
        sayings=(
            "Nous avons tenu les prix aussi longtemps que possible",
            "Pour les îles, c'est un jour de fête",
            "Personne n'avait vu une mer pareille depuis quarante ans",
        ),
        speakers=(("Ada Quill", "capitaine du port"), ("Tom Sett", "président"), ("Vera Noll", "porte-parole")),
        attributions=("{open}{words}{close}, {cue=a déclaré} {speaker}.",),
        marks=(("« ", " »"), ('"', '"')),
        months=("jan", "fév", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc"),
    ),
    "ru": Words(
        headlines=(
            "Ночной паром возвращается на острова",
            "Лига портов повышает плату за проезд",
            "Шторм закрыл три порта на северном побережье",
        ),
        leads=(
            "Ночной паром возвращается на острова после девяти дней перерыва, с зерном и почтой на борту.",
            "Лига портов повысит плату за проезд на четыре процента, впервые за девять лет и вопреки просьбам островов.",
            "Шторм второй день подряд держит закрытыми три порта на северном побережье, девять судов сорвало с якоря.",
        ),
        grafs=(
            "Никто не пострадал, но два причала и кран повреждены, и ремонт займет несколько месяцев.",
            "В лиге семь судов, которые соединяют пять островов с материком и перевозят более миллиона человек в год.",
            "Стороны встретятся вновь в пятницу, чтобы обсудить зимнее расписание и цены на перевозку грузов.",
        ),
        sayings=(
            "Мы держали цены, сколько могли",
            "Для островов это праздник",
            "Такого моря здесь не видели сорок лет",
        ),
        speakers=(("Вера Нолль", "представитель порта"), ("Павел Орлин", "министр"), ("Анна Брок", "капитан")),
        attributions=("{open}{words}{close}, - {cue=сказал} {speaker}.",),
        marks=(('"', '"'), ("«", "»")),
        months=(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря",
        ),
    ),
}
