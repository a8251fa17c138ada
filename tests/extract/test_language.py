from __future__ import annotations

import pytest

from newsmodel.extract.language import detect


class TestDetect:
    @pytest.mark.parametrize(
        ("text", "tag"),
        [
            ("The ferry is back in the harbour, and the master said that it will not be late again.", "en"),
            ("Паром вернулся в порт, и капитан сообщил, что он больше не будет опаздывать из-за шторма.", "ru"),
            ("Die Fähre ist wieder im Hafen, und der Kapitän sagte, dass sie sich nicht mehr verspäten wird.", "de"),
            ("Le ferry est de retour dans le port, et le capitaine a dit que les retards ne sont pas de son fait.", "fr"),
            ("El barco ha vuelto al puerto y el capitán dijo que no va a llegar tarde por los temporales.", "es"),
            ("Il traghetto è tornato nel porto e il capitano ha detto che non sono più in ritardo per la nebbia.", "it"),
            ("O barco voltou ao porto e o capitão disse que não foi por causa da neblina que se atrasou mais.", "pt"),
            ("De veerboot is terug in de haven en de kapitein zei dat het niet aan hem lag, maar aan de mist.", "nl"),
            ("Färjan är tillbaka i hamnen och kaptenen säger att det inte var för sent efter stormen på sjön.", "sv"),
            ("Lautta on taas satamassa, ja kapteeni sanoo, että se ei ole myös enää myöhässä kuin tänään.", "fi"),
            ("Feribot limana döndü ve kaptan bir daha geç kalmayacak olduğunu söyledi, ancak sis için bu çok kadar.", "tr"),
            ("渡轮回到了港口，船长说它不会再晚点。", "zh"),
            ("フェリーは港に戻り、船長はもう遅れないと述べた。", "ja"),
            ("여객선이 항구로 돌아왔고 선장은 더 이상 늦지 않을 것이라고 말했다.", "ko"),
            ("عادت العبارة إلى الميناء وقال القبطان إنها لن تتأخر مرة أخرى", "ar"),
            ("Пором повернувся до порту, і капітан сказав, що він більше не запізниться, її екіпаж також їде.", "uk"),
            ("Το πλοίο επέστρεψε στο λιμάνι", "el"),
        ],
    )  # fmt: skip
    def test_by_script_and_small_words(self, text, tag):
        assert detect(text).tag == tag

    @pytest.mark.parametrize(
        "text", ["", "12 34", "Ferry", "Quill Sett Lind Hart Oslo Bergen Rome Lyon Bonn Omsk", "www.the.com " * 20]
    )
    def test_unknown_where_nothing_tells(self, text):
        assert detect(text) is None
