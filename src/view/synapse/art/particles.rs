//! What floats: discs, hexagons, diamonds, triangles, and the small bags (vesicles) that hold the discs.

use crate::view::ink::Ink;

/// Glutamate: a disc.
pub const GLUTAMATE: &[Ink] = &[Ink::Part(
    "drift",
    &[
        Ink::Oval("body", 0.0, 0.0, 6.5, 6.5),
        Ink::Oval("shine", -1.8, -1.8, 3.0, 2.6),
    ],
)];

/// Ketamine: a hexagon.
pub const KETAMINE: &[Ink] = &[Ink::Part(
    "drift",
    &[
        Ink::Path("body", "M0-11L9.6-5.5V5.5L0 11L-9.6 5.5V-5.5Z"),
        Ink::Path("shine", "M0-11L-9.6-5.5V5.5L0 0Z"),
    ],
)];

/// Magnesium: a diamond.
pub const MAGNESIUM: &[Ink] = &[Ink::Part(
    "drift",
    &[
        Ink::Path("body", "M0-11L9 0L0 11L-9 0Z"),
        Ink::Path("shine", "M0-11L-9 0H0Z"),
    ],
)];

/// Sodium and calcium: a small triangle that points the way it goes, down.
pub const ION: &[Ink] = &[Ink::Part("drift", &[Ink::Path("body", "M-5-4H5L0 5Z")])];

/// A vesicle; when it opens, its discs leave through its mouth below.
pub const VESICLE: &[Ink] = &[
    Ink::Path("mouth", "M-9 12C-9 18-11 21-15 24H15C11 21 9 18 9 12Z"),
    Ink::Oval("bag", 0.0, 0.0, 16.0, 16.0),
    Ink::Path("throat", "M-7 8H7V20H-7Z"),
    Ink::Part(
        "leaving",
        &[
            Ink::Oval("disc", -1.0, 3.0, 4.4, 4.4),
            Ink::Oval("disc", 1.0, 18.0, 4.4, 4.4),
        ],
    ),
    Ink::Part(
        "load",
        &[
            Ink::Oval("disc", 0.4, 0.2, 4.0, 4.0),
            Ink::Oval("disc", 8.6, 2.8, 4.0, 4.0),
            Ink::Oval("disc", -0.8, 9.2, 4.0, 4.0),
            Ink::Oval("disc", -8.7, 2.4, 4.0, 4.0),
            Ink::Oval("disc", -5.4, -7.2, 4.0, 4.0),
            Ink::Oval("disc", 4.6, -7.8, 4.0, 4.0),
        ],
    ),
];
