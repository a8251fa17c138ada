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
    says=(
        "disse, diz, disseram, afirmou, afirma, declarou, declara, explicou, explica, acrescentou, acrescenta, "
        "escreveu, ressaltou, destacou, comentou, informou, garantiu"
    ),
    said_before="segundo, de acordo com",
    says_helpers="tem, se",
    hearers="à, ao, às, aos",
    clause_words="em, no, na, ao, à, durante, que, a, após, nesta, neste, para, por",
    that="que",
    he="ele",
    she="ela",
    dialogue=True,
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
    release_marks="comunicado de imprensa, nota à imprensa",
    contact_headings=(
        "contato, contatos, contacto, contactos, contato de imprensa, contatos de imprensa, contato para a "
        "imprensa, assessoria de imprensa, informações para a imprensa, informações de contato"
    ),
    contact_words="para, mais, informações, imprensa, e",
    contact_labels="telefone, tel, celular, telemóvel, e-mail, email, site, endereço",
    posts=(
        "diretor, diretora, gerente, presidente, assessor, assessora, porta-voz, fundador, fundadora, "
        "coordenador, coordenadora"
    ),
    disclaimers="aviso legal, declarações prospectivas, isenção de responsabilidade",
    disclaims="declarações prospectivas, não constitui uma oferta",
    box_openings="fundada, fundado, desde, com, a empresa, o, a",
    furniture=(
        "menu, início, página inicial, pesquisar, pesquisa, buscar, busca, entrar, sair, cadastre-se, registar, "
        "minha conta, publicidade, anúncio, voltar ao topo, ler mais, leia mais, ver mais, ver tudo, mostrar mais, "
        "próximo, anterior, próxima, contato, contacto, fale conosco, quem somos, ajuda, arquivo, mapa do site, "
        "ouvir, fechar, ir para o conteúdo, política, economia, mundo, esportes, desporto, cultura, ciência, "
        "opinião, sociedade, vídeos, fotos, ao vivo, em direto, seções, secções, carregando, colunas"
    ),
    bars=(
        "share-bar: compartilhar, partilhar, compartilhe, imprimir, enviar, enviar por e-mail, copiar link, "
        "copiar ligação, tuitar; "
        "comments: comentários, comentar, deixe um comentário, escreva um comentário, responder; "
        "subscription: assine, assinar, subscrever, newsletter, boletim, seu e-mail, o seu e-mail; "
        "cookies: aceitar, aceitar todos, aceitar cookies, rejeitar, gerir cookies, política de cookies; "
        "legal: aviso legal, política de privacidade, privacidade, termos de uso, termos e condições, "
        "condições de utilização"
    ),
    calls=(
        "assine, inscreva-se, siga-nos, siga, compartilhe, partilhe, utilizamos cookies, usamos cookies, este site "
        "utiliza, este site usa, ao continuar, clique, baixe, descarregue, receba, cadastre-se, escreva-nos, apoie, "
        "clique aqui, assista ao vídeo, siga o, siga a, leia mais sobre, participe do canal, para continuar lendo, "
        "continua após a publicidade, continua depois da publicidade"
    ),
    missing=(
        "página não encontrada, página que você procura, página que procura, página solicitada, página não existe"
    ),
    imprint="ficha técnica, aviso legal, expediente",
    rights=("todos os direitos reservados, proibida a reprodução, reprodução proibida, para assinar o serviço"),
    photo="foto, fotos, foto de arquivo, fotografia, imagem, imagem de arquivo, gráfico, vídeo, crédito",
    related=(
        "notícias relacionadas, artigos relacionados, relacionadas, relacionados, mais notícias, outras notícias, "
        "mais sobre, saiba mais, você pode gostar, também pode interessar, recomendados, leia mais, veja mais"
    ),
    sidebars=(
        "read-also: leia também, leia ainda, veja também, ver também; "
        "most-read: mais lidas, mais lidos, as mais lidas, mais vistas, últimas notícias, destaques, em alta; "
        "in-other-media: em outros meios, noutros meios, revista de imprensa; "
        "topic: temas, tema, assuntos, etiquetas, tags, palavras-chave, tópicos; "
        "person: pessoas, personalidades; "
        "organisation: organizações, empresas, instituições; "
        "place: lugares, locais, países, regiões; "
        "event: eventos, agenda"
    ),
)
