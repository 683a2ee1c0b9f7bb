import pytest

from saleor_returns.files.names import safe_name


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("IMG_4711.JPG", "IMG_4711.jpg"),
        ("Zoë’s mug 🧥.png", "Zoë’s mug 🧥.jpg"),
        ("Zoe\u0308.png", "Zoë.jpg"),
        ("two.dots.webp", "two.dots.jpg"),
        ("no extension", "no extension.jpg"),
        ("../../etc/passwd", "passwd.jpg"),
        ("..\\..\\boot.ini", "boot.jpg"),
        ("C:\\Users\\eve\\photo.jpg", "photo.jpg"),
        ("photo.jpg/", "file.jpg"),
        ("page.html", "page.jpg"),
        ("shell.php.jpg", "shell.php.jpg"),
        ("<script>alert(1).svg", "_script_alert(1).jpg"),
        ('a"b.jpg', "a_b.jpg"),
        ("a\r\nSet-Cookie: b=c.jpg", "a Set-Cookie_ b=c.jpg"),
        ("a\x00b\x1b[2J.jpg", "ab[2J.jpg"),
        ("photo\u202egpj.exe", "photogpj.jpg"),
        ("half\ud800.jpg", "half.jpg"),
        ("\u200b\u200b.jpg", "file.jpg"),
        ("", "file.jpg"),
        (".jpg", "file.jpg"),
        ("...", "file.jpg"),
        ("CON.jpg", "_CON.jpg"),
        ("con.tar.gz", "_con.tar.jpg"),
        ("x" * 5000, "x" * 80 + ".jpg"),
    ],
)
def test_a_name_is_of_no_directory_on_one_line_and_reads_as_it_is(given, kept):
    assert safe_name(given, "jpg") == kept
