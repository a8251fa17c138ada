"""Portuguese."""

from __future__ import annotations

from newsmodel.lang.language import Language

__all__ = ["PT"]

PT = Language(
    tag="pt",
    name="Portuguese",
    # CLDR 46 `pt` (Unicode License v3); capitals are the rule in Portugal before the reform of 1990.
    months=(
        ("janeiro", "jan"),
        ("fevereiro", "fev"),
        ("março", "mar", "marco"),
        ("abril", "abr"),
        ("maio", "mai"),
        ("junho", "jun"),
        ("julho", "jul"),
        ("agosto", "ago"),
        ("setembro", "set"),
        ("outubro", "out"),
        ("novembro", "nov"),
        ("dezembro", "dez"),
    ),
    days=(
        ("segunda-feira", "segunda", "seg"),
        ("terça-feira", "terça", "ter"),
        ("quarta-feira", "quarta", "qua"),
        ("quinta-feira", "quinta", "qui"),
        ("sexta-feira", "sexta", "sex"),
        ("sábado", "sáb"),
        ("domingo", "dom"),
    ),
    date_links="de, do",
    approximate="cerca, início, meados, final, fim",
    numbers=(
        "um 1, uma 1, dois 2, duas 2, três 3, quatro 4, cinco 5, seis 6, sete 7, oito 8, nove 9, dez 10, "
        "onze 11, doze 12, vinte 20, trinta 30"
    ),
    published="publicado, publicado em, publicada em, data, em",
    updated="atualizado, atualizado em, actualizado em, última atualização",
    local_time=("hora local",),
    abbreviations="sr, sra, dr, dra, prof, av, etc, art, núm",
    quotation=(
        ("“", "”"),
        ("«", "»"),
        ('"', '"'),
    ),
    function_words=(
        "de, a, o, que, e, do, da, em, um, para, é, com, não, uma, os, no, se, na, por, mais, as, dos, como, "
        "mas, foi, ao, ele, das, à, seu, sua, ou, são"
    ),
    by=("por",),
    join=("e",),
    credits=(
        ("fotos", "photography"),
        ("foto", "photography"),
        ("edição", "editing"),
        ("tradução", "translation"),
    ),
    staff="redação, redacção, correspondente, enviado especial, agências",
    box_headings="sobre, sobre a, sobre o, quem é",
    related="leia também, veja também, notícias relacionadas, mais lidas",
    contact_headings=(
        "contato, contatos, contacto, contactos, contato de imprensa, contatos de imprensa, contato para a "
        "imprensa, assessoria de imprensa, informações para a imprensa, informações de contato"
    ),
    contact_labels="telefone, tel, celular, telemóvel, e-mail, email, site, endereço",
    posts=(
        "diretor, diretora, gerente, presidente, assessor, assessora, porta-voz, fundador, fundadora, "
        "coordenador, coordenadora"
    ),
    disclaimers="aviso legal, declarações prospectivas, isenção de responsabilidade",
    disclaims="declarações prospectivas, não constitui uma oferta",
    box_openings="fundada, fundado, desde, com, a empresa, o, a",
)
