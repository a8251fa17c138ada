"""Spanish."""

from __future__ import annotations

from newsmodel.lang.language import Language

__all__ = ["ES"]

ES = Language(
    tag="es",
    name="Spanish",
    # CLDR 46 `es` (Unicode License v3); "set", "setiembre" are forms of the Americas.
    months=(
        ("enero", "ene"),
        ("febrero", "feb"),
        ("marzo", "mar"),
        ("abril", "abr"),
        ("mayo", "may"),
        ("junio", "jun"),
        ("julio", "jul"),
        ("agosto", "ago"),
        ("septiembre", "setiembre", "sept", "sep", "set"),
        ("octubre", "oct"),
        ("noviembre", "nov"),
        ("diciembre", "dic"),
    ),
    days=(
        ("lunes", "lun"),
        ("martes", "mar"),
        ("miércoles", "mié", "miercoles"),
        ("jueves", "jue"),
        ("viernes", "vie"),
        ("sábado", "sáb", "sabado"),
        ("domingo", "dom"),
    ),
    date_links="de, del",
    approximate="hacia, cerca, alrededor, principios, mediados, finales, fines, unos",
    numbers=(
        "uno 1, una 1, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once 11, "
        "doce 12, trece 13, catorce 14, quince 15, veinte 20, treinta 30, cuarenta 40, cincuenta 50, cien 100"
    ),
    am="a. m., a. m",
    pm="p. m., p. m",
    published="publicado, publicado el, publicada el, fecha, fecha de publicación, creado, el",
    updated="actualizado, actualizado el, última actualización, modificado",
    local_time=("hora local",),
    abbreviations=(
        "sr, sra, sres, srta, dr, dra, prof, lic, ing, gral, av, avda, etc, ud, uds, ee, uu, núm, pág, art, "
        "aprox, ene, feb, abr, ago, sept, oct, nov, dic"
    ),
    quotation=(
        ("«", "»"),
        ("“", "”"),
        ('"', '"'),
    ),
    says=(
        "dijo, dice, dijeron, dicho, declaró, declara, declarado, afirmó, afirma, afirmado, explicó, explica, "
        "explicado, añadió, añade, añadido, agregó, agrega, señaló, señala, señalado, aseguró, asegura, asegurado, "
        "indicó, indica, indicado, manifestó, manifestado, sostuvo, sostiene, lamentó, lamenta, subrayó, subraya, "
        "subrayado, advirtió, advierte, advertido, escribió, escribe, comentó, comenta, expresó, expresado, apuntó, "
        "apunta, recordó, recuerda, recordado, destacó, destaca, destacado, insistió, insiste, precisó, precisa, "
        "respondió, responde, reconoció, reconoce, denunció, denuncia, anunció, anuncia, anunciado, informó, informa, "
        "informado, concluyó, prosiguió, relató, contó, aclaró, reiteró, confirmó, preguntó, exclamó, zanjó, zanja, discrepó, discrepa, apostilló, apostilla, tuiteó, gritó, "
        "gritaba, negó, niega, ironizó, ironiza, matizó, matiza, opinó, opina, criticó, critica, admitió, admite, resumió, resume"
    ),
    said_before="según, de acuerdo con, a juicio de, en palabras de",
    says_helpers="ha, han, había, se, lo, le, les",
    hearers="a, al",
    clause_words=(
        "en, el, pasado, tras, durante, ante, sobre, que, a, al, por, con, este, esta, ayer, hoy, para, cuando, y, "
        "quien, desde"
    ),
    that="que",
    he="él",
    she="ella",
    dialogue=True,
    function_words=(
        "el, la, de, que, y, en, los, del, se, las, por, un, una, para, con, no, su, al, es, lo, como, más, "
        "pero, sus, fue, este, ha, esta, entre, cuando, muy, sin, sobre, también, hasta, años, desde, según"
    ),
    by=("por",),
    join="y, e",
    credits=(
        ("reporte de", "reporting"),
        ("reportado por", "reporting"),
        ("información de", "reporting"),
        ("reporte adicional de", "additional-reporting"),
        ("escrito por", "writing"),
        ("texto de", "writing"),
        ("editado en español por", "editing"),
        ("editado por", "editing"),
        ("edición de", "editing"),
        ("traducido por", "translation"),
        ("traducción de", "translation"),
        ("fotografías de", "photography"),
        ("fotos de", "photography"),
        ("foto de", "photography"),
        ("fotos", "photography"),
        ("foto", "photography"),
    ),
    staff="redacción, corresponsal, enviado especial, enviada especial, agencias, periodista",
    box_headings="acerca de, acerca del, sobre, quién es, qué es",
    release_marks="comunicado de prensa, nota de prensa, para publicación inmediata, para difusión inmediata",
    contact_headings=(
        "contacto, contactos, contacto de prensa, contactos de prensa, contacto para medios, contacto para "
        "prensa, contacto de medios, datos de contacto, información de contacto, prensa, para más información, "
        "relaciones con inversores"
    ),
    contact_words="para, más, información, de, prensa, medios, y, la",
    contact_labels=(
        "teléfono, tel, móvil, correo, correo electrónico, e-mail, email, sitio web, página web, web, dirección"
    ),
    contact_kinds=(
        ("nombre", "name"),
        ("cargo", "post"),
        ("empresa", "organisation"),
        ("organización", "organisation"),
    ),
    posts=(
        "director, directora, gerente, jefe, jefa, presidente, presidenta, portavoz, responsable, fundador, "
        "fundadora, coordinador, coordinadora, encargado, encargada"
    ),
    disclaimers=(
        "aviso legal, descargo de responsabilidad, exención de responsabilidad, declaraciones prospectivas, "
        "declaraciones a futuro, advertencia, nota legal"
    ),
    disclaims=(
        "declaraciones prospectivas, declaraciones a futuro, no constituye una oferta, no constituye asesoramiento"
    ),
    box_openings=(
        "fundada, fundado, ubicada, ubicado, desde, con, la empresa, la compañía, el, la, los, las, somos, un, "
        "una, creada, creado"
    ),
    furniture=(
        "menú, inicio, portada, buscar, búsqueda, iniciar sesión, cerrar sesión, registrarse, regístrate, mi "
        "cuenta, publicidad, anuncio, subir, volver arriba, leer más, ver más, ver todo, ver todos, mostrar más, "
        "siguiente, anterior, contacto, contáctanos, quiénes somos, ayuda, hemeroteca, archivo, mapa del sitio, "
        "escuchar, cerrar, ir al contenido, saltar al contenido, política, economía, mundo, internacional, "
        "nacional, deportes, cultura, ciencia, opinión, sociedad, sucesos, vídeos, videos, fotos, galería, en vivo, "
        "en directo, secciones, ediciones, cargando, última hora, newsletters"
    ),
    bars=(
        "share-bar: compartir, compartir en facebook, compartir en twitter, compartir artículo, imprimir, "
        "enviar, enviar por correo, copiar enlace, tuitear, comparte; "
        "comments: comentarios, comentar, ver comentarios, deja un comentario, escribe un comentario, responder; "
        "subscription: suscribirse, suscríbete, suscripción, boletín, boletines, tu correo electrónico, "
        "correo electrónico; "
        "cookies: aceptar, aceptar todo, aceptar cookies, rechazar, configurar, política de cookies; "
        "legal: aviso legal, política de privacidad, privacidad, términos y condiciones, términos de uso, "
        "condiciones de uso, accesibilidad"
    ),
    calls=(
        "suscríbete, síguenos, comparte, utilizamos cookies, usamos cookies, este sitio utiliza, este sitio web "
        "utiliza, esta web utiliza, al continuar, haz clic, haga clic, descarga, únete, recibe, regístrate, inicia "
        "sesión, escríbenos, apoya, compartir en, desplegar redes, ir a los comentarios, tu suscripción se está "
        "usando, ¿quieres añadir, si continúas, para seguir leyendo, este contenido es, escucha el, recibe la "
        "newsletter, apúntate"
    ),
    missing=(
        "página no encontrada, página que busca, página que buscas, página que estás buscando, página solicitada, "
        "página no existe"
    ),
    imprint="aviso legal, créditos",
    rights=(
        "todos los derechos reservados, derechos reservados, prohibida la reproducción, prohibida su reproducción, "
        "para suscribirse al servicio"
    ),
    photo="foto, fotos, foto de archivo, fotografía, imagen, imagen de archivo, gráfico, vídeo, video, crédito",
    related=(
        "noticias relacionadas, artículos relacionados, relacionado, relacionadas, relacionados, más noticias, más "
        "sobre, más información, otras noticias, te puede interesar, también te puede interesar, recomendado, "
        "recomendados, contenido relacionado, archivado en"
    ),
    sidebars=(
        "read-also: lea también, lee también, leer también, ver también, vea también, además; "
        "most-read: más leídas, más leídos, lo más leído, las más leídas, lo más visto, lo último, "
        "últimas noticias, tendencias, destacados, titulares; "
        "in-other-media: en otros medios, revista de prensa; "
        "topic: temas, tema, etiquetas, etiqueta, palabras clave, tags, archivado en, en esta noticia; "
        "person: personas, personajes; "
        "organisation: organizaciones, empresas, instituciones; "
        "place: lugares, países, regiones; "
        "event: eventos, agenda"
    ),
)
