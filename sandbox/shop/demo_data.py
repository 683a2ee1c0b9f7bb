"""What the demo shop sells, to whom, and what was ordered. Tables only."""

from dataclasses import dataclass, field
from decimal import Decimal as D

PASSWORD = "demo"  # noqa: S105  (a demo's password is public)

STAFF = "staff@example.com"
"""May do everything that returns need, in every channel."""

CLERK = "warehouse@example.com"
"""Receives and inspects, and may not pay."""

US_STAFF = "support.us@example.com"
"""May only work in the US channel."""

STAFF_PERMISSIONS = (
    "HANDLE_PAYMENTS",
    "MANAGE_APPS",
    "MANAGE_CHANNELS",
    "MANAGE_GIFT_CARD",
    "MANAGE_ORDERS",
    "MANAGE_PLUGINS",
    "MANAGE_PRODUCTS",
    "MANAGE_SETTINGS",
    "MANAGE_STAFF",
    "MANAGE_USERS",
)

CUSTOMERS = {
    "camille.martin@example.com": "FR",
    "jonas.weber@example.com": "DE",
    "lotte.peeters@example.com": "BE",
    "amina.diallo@example.com": "FR",
    "grace.hill@example.com": "US",
    "diego.ramos@example.com": "US",
    "mei.tanaka@example.com": "US",
    "noah.becker@example.com": "DE",
}

GUESTS = {"eu": "guest.lefevre@example.com", "us": "guest.parker@example.com"}

EU_COUNTRIES = ("FR", "DE", "BE")

TAX_RATE = {"eu": D("0.2"), "us": D("0.08")}

PRODUCT_TYPES = {
    "clothing": "Clothing",
    "shoes": "Shoes",
    "electronics": "Electronics",
    "cosmetics": "Cosmetics",
    "personalised": "Personalised",
    "gift-card": "Gift card",
    "digital": "Digital",
}

SIZES = ("S", "M", "L")
SHOE_SIZES = ("38", "40", "42")


@dataclass(frozen=True, slots=True)
class Product:
    """Prices in the channels' own terms: EUR with tax, USD without."""

    name: str
    code: str
    product_type: str
    category: str
    eur: str
    usd: str
    options: tuple[str, ...] = ("",)

    @property
    def skus(self) -> dict[str, str]:
        """SKU → name of the variant."""
        return {
            "-".join(filter(None, (self.code, *option.upper().split()))): option
            or self.name
            for option in self.options
        }


PRODUCTS = (
    Product(
        "Organic T-shirt",
        "TEE",
        "clothing",
        "Tops",
        "24.90",
        "22.00",
        tuple(f"{colour} {size}" for colour in ("White", "Navy") for size in SIZES),
    ),
    Product("Linen Shirt", "LINEN", "clothing", "Tops", "59.00", "55.00", SIZES),
    Product("Wool Jumper", "JUMPER", "clothing", "Tops", "89.00", "85.00", SIZES),
    Product("Rain Jacket", "RAIN", "clothing", "Outerwear", "129.00", "125.00", SIZES),
    Product("Down Vest", "VEST", "clothing", "Outerwear", "99.00", "95.00", SIZES),
    Product("Slim Jeans", "JEANS", "clothing", "Bottoms", "79.90", "75.00", SIZES),
    Product("Chino Shorts", "SHORTS", "clothing", "Bottoms", "45.00", "42.00", SIZES),
    Product("Summer Dress", "DRESS", "clothing", "Dresses", "69.00", "65.00", SIZES),
    Product("Silk Scarf", "SCARF", "clothing", "Accessories", "39.00", "36.00"),
    Product("Leather Belt", "BELT", "clothing", "Accessories", "35.00", "32.00"),
    Product(
        "Three Pairs of Socks", "SOCKS", "clothing", "Accessories", "10.00", "9.00"
    ),
    Product("Canvas Tote", "TOTE", "clothing", "Accessories", "19.00", "17.50"),
    Product("City Sneakers", "SNEAK", "shoes", "Shoes", "95.00", "89.00", SHOE_SIZES),
    Product("Trail Runners", "TRAIL", "shoes", "Shoes", "119.00", "115.00", SHOE_SIZES),
    Product("Chelsea Boots", "BOOTS", "shoes", "Shoes", "149.00", "145.00", SHOE_SIZES),
    Product("Beach Sandals", "SANDAL", "shoes", "Shoes", "29.00", "27.00", SHOE_SIZES),
    Product("Felt Slippers", "SLIP", "shoes", "Shoes", "34.00", "32.00", SHOE_SIZES),
    Product(
        "Wireless Headphones", "PHONES", "electronics", "Audio", "199.00", "189.00"
    ),
    Product("Pocket Speaker", "SPEAKER", "electronics", "Audio", "59.00", "55.00"),
    Product("E-Reader", "READER", "electronics", "Tablets", "139.00", "129.00"),
    Product("Action Camera", "CAMERA", "electronics", "Photo", "279.00", "265.00"),
    Product("Desk Lamp", "LAMP", "electronics", "Home", "49.00", "45.00"),
    Product("Power Bank", "POWER", "electronics", "Accessories", "39.00", "36.00"),
    Product("USB-C Cable", "CABLE", "electronics", "Accessories", "12.00", "11.00"),
    Product("Smart Watch", "WATCH", "electronics", "Wearables", "229.00", "219.00"),
    Product("Coffee Grinder", "GRIND", "electronics", "Home", "69.00", "65.00"),
    Product("Face Cream", "CREAM", "cosmetics", "Care", "32.00", "30.00"),
    Product("Hair Oil", "OIL", "cosmetics", "Care", "24.00", "22.00"),
    Product("Lipstick", "LIP", "cosmetics", "Make-up", "18.50", "17.00"),
    Product("Sun Lotion", "SUN", "cosmetics", "Care", "21.00", "19.00"),
    Product("Bar of Soap", "SOAP", "cosmetics", "Care", "6.50", "6.00"),
    Product("Perfume", "PERFUME", "cosmetics", "Fragrance", "85.00", "80.00"),
    Product("Ceramic Mug", "MUG", "clothing", "Home", "14.00", "13.00"),
    Product("Cotton Bedding", "BED", "clothing", "Home", "110.00", "105.00"),
    Product("Beach Towel", "TOWEL", "clothing", "Home", "27.00", "25.00"),
    Product("Wool Blanket", "BLANKET", "clothing", "Home", "75.00", "71.00"),
    Product(
        "Engraved Bracelet", "ENGRAVE", "personalised", "Jewellery", "64.00", "60.00"
    ),
    Product("Photo Book", "PHOTO", "personalised", "Gifts", "38.00", "35.00"),
    Product("Gift Card 50", "GIFT50", "gift-card", "Gifts", "50.00", "50.00"),
    Product("Knitting Patterns", "PATTERN", "digital", "Downloads", "9.00", "8.50"),
)

SOLD_OUT = "DRESS-L"
"""Nowhere in stock, so that a restocked return brings it back."""


@dataclass(frozen=True, slots=True)
class Item:
    """Units of a SKU; ``discount`` is what came off all of them together."""

    sku: str
    quantity: int = 1
    discount: str = "0"
    gift: bool = False


@dataclass(frozen=True, slots=True)
class Shipment:
    """Units sent (SKU → quantity; empty: all that is left), days after the order."""

    units: dict[str, int] = field(default_factory=dict)
    after_days: int = 1
    delivered_after_days: int | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """``payments`` are parts of the total, ``None`` for the rest; empty: unpaid."""

    reference: str
    what: str
    channel: str
    email: str
    items: tuple[Item, ...]
    days_ago: int
    shipments: tuple[Shipment, ...] = (Shipment(),)
    payments: tuple[str | None, ...] = (None,)
    shipping: str = "4.90"
    status: str | None = None
    voucher: str | None = None
    guest: bool = False


CAMILLE, JONAS, LOTTE, AMINA, GRACE, DIEGO, MEI, NOAH = CUSTOMERS

ORDERS = (
    Order(
        "demo-01",
        "three T-shirts and a jumper, delivered last week: the one to return",
        "eu",
        CAMILLE,
        (Item("TEE-WHITE-M", 3), Item("JUMPER-L")),
        9,
        (Shipment(after_days=1, delivered_after_days=3),),
    ),
    Order(
        "demo-02",
        "one line with a voucher: 3 units whose prices do not divide evenly",
        "eu",
        CAMILLE,
        (Item("SOCKS", 3, discount="3.33"),),
        6,
        voucher="WELCOME10",
    ),
    Order(
        "demo-03",
        "a free tote beside two jeans: keep the gift, return the rest?",
        "eu",
        AMINA,
        (Item("JEANS-M", 2), Item("TOTE", gift=True)),
        8,
    ),
    Order(
        "demo-04",
        "several parcels on several days",
        "eu",
        JONAS,
        (Item("BOOTS-42"), Item("BELT"), Item("LINEN-M", 2)),
        12,
        (
            Shipment({"BOOTS-42": 1}, 1, 3),
            Shipment({"BELT": 1, "LINEN-M": 1}, 3, 6),
            Shipment({"LINEN-M": 1}, 5, None),
        ),
    ),
    Order(
        "demo-05",
        "half sent, half waiting",
        "eu",
        LOTTE,
        (Item("DRESS-S"), Item("SCARF"), Item("SNEAK-38")),
        4,
        (Shipment({"DRESS-S": 1, "SCARF": 1}),),
    ),
    Order(
        "demo-06",
        "paid and not sent yet",
        "eu",
        NOAH,
        (Item("CAMERA"),),
        1,
        (),
    ),
    Order(
        "demo-07",
        "sent on account: not paid",
        "eu",
        NOAH,
        (Item("LAMP", 2),),
        7,
        payments=(),
    ),
    Order(
        "demo-08",
        "too old to return",
        "eu",
        CAMILLE,
        (Item("RAIN-M"), Item("TRAIL-40")),
        120,
    ),
    Order(
        "demo-09",
        "canceled before it was sent",
        "eu",
        LOTTE,
        (Item("WATCH"),),
        20,
        (),
        (),
        status="canceled",
    ),
    Order(
        "demo-10",
        "a draft of the staff's",
        "eu",
        JONAS,
        (Item("VEST-L"),),
        2,
        (),
        (),
        status="draft",
    ),
    Order(
        "demo-11",
        "a guest's",
        "eu",
        GUESTS["eu"],
        (Item("TEE-NAVY-S", 2), Item("LIP")),
        5,
        guest=True,
    ),
    Order(
        "demo-12",
        "what cannot come back: engraved, sealed, downloaded, a gift card",
        "eu",
        AMINA,
        (Item("ENGRAVE"), Item("CREAM"), Item("PATTERN"), Item("GIFT50")),
        10,
    ),
    Order(
        "demo-13",
        "paid in two parts",
        "eu",
        AMINA,
        (Item("PHONES"), Item("CABLE", 2)),
        11,
        payments=("50.00", None),
    ),
    Order(
        "demo-14",
        "tax on top, in dollars",
        "us",
        GRACE,
        (Item("TEE-WHITE-L", 2), Item("BOOTS-40")),
        9,
        shipping="7.50",
    ),
    Order(
        "demo-15",
        "a guest's, in dollars",
        "us",
        GUESTS["us"],
        (Item("SPEAKER"),),
        6,
        shipping="7.50",
        guest=True,
    ),
    Order(
        "demo-16",
        "half sent, in dollars, with a voucher",
        "us",
        DIEGO,
        (Item("JUMPER-M", discount="8.50"), Item("BED")),
        15,
        (Shipment({"BED": 1}, 2),),
        voucher="WELCOME10",
        shipping="0",
    ),
    Order(
        "demo-17",
        "many units of one thing",
        "us",
        MEI,
        (Item("SOAP", 24),),
        13,
        shipping="7.50",
    ),
    Order(
        "demo-18",
        "only partly paid",
        "us",
        DIEGO,
        (Item("READER"), Item("POWER")),
        8,
        (),
        ("100.00",),
        shipping="7.50",
    ),
)

ORDERS_IN_ALL = 60
"""The rest are ordinary orders, drawn from a seeded generator."""
