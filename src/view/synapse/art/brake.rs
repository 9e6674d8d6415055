//! The brake cell at the right: amber outline, a bar sign, and an arm that holds the sender by its neck.

use crate::view::ink::Ink;

/// The cell's body; its gates stand on its top.
pub const CELL: &[Ink] = &[
    Ink::Path(
        "cast",
        "M650 232C610 218 570 232 538 214C516 200 510 180 512 164L650 160Z",
    ),
    Ink::Path("fill", BODY),
    Ink::Path(
        "dim",
        "M650 218C622 202 604 214 574 211C534 207 510 190 506 162C530 196 600 192 650 168Z",
    ),
    Ink::Path(
        "shine",
        "M506 142C510 122 536 112 566 112C596 112 618 114 650 100V110C618 126 590 122 566 122C540 122 522 130 516 150Z",
    ),
    Ink::Path("amber", BODY),
];

const BODY: &str = "M650 98C618 114 600 108 566 108C526 108 502 124 502 152C502 188 534 207 574 211C604 214 622 202 \
                    650 218Z";

/// The bar sign on the body, around its middle: bright while the cell holds, pale when it rests.
pub const SIGN: &[Ink] = &[
    Ink::Oval("face", 0.0, 0.0, 19.0, 19.0),
    Ink::Rect("bar", -11.0, -4.0, 22.0, 8.0, 3.0),
];

/// The arm; its origin is where the pad meets the sender's neck, its elbow lies in the brake cell.
pub const ARM: &[Ink] = &[
    Ink::Oval("press", -10.0, 4.0, 12.0, 26.0),
    Ink::Part(
        "reach",
        &[
            Ink::Path("sleeve", ARM_LINE),
            Ink::Path(
                "flesh",
                "M14-4C66-26 128-14 154 30C168 56 182 84 204 100L216 112",
            ),
            Ink::Path(
                "pad",
                "M-6-26C2-34 10-28 10-18C9-4 16 10 26 20C32 28 24 36 16 32C2 24-10-8-6-26Z",
            ),
        ],
    ),
];

const ARM_LINE: &str = "M14-4C66-26 128-14 154 30C168 56 182 84 204 100";
