//! Gates. At the front they are cut open, their origin where the membrane passes; further back on the stage
//! they are seen from above. Each is drawn in all its states; `synapse.css` shows the one that holds.

use crate::view::ink::Ink;

/// AMPA: two tall leaves that part.
pub const AMPA: &[Ink] = &[
    Ink::Oval("way", 0.0, 8.0, 7.0, 32.0),
    Ink::Part(
        "leaf left",
        &[
            Ink::Path("body", "M0-26C-13-24-17-10-16 4C-15 22-9 34 0 40Z"),
            Ink::Path("shine", "M-3-20C-11-17-14-6-13 5C-10 8-6-8-3-20Z"),
        ],
    ),
    Ink::Part(
        "leaf right",
        &[
            Ink::Path("body", "M0-26C13-24 17-10 16 4C15 22 9 34 0 40Z"),
            Ink::Path("dim", "M16 4C15 22 9 34 0 40V32C8 26 10 14 16 4Z"),
        ],
    ),
];

/// NMDA: a vase with a deep pore; two lids in its throat, a seat far inside for a diamond or a hexagon.
pub const NMDA: &[Ink] = &[
    Ink::Path(
        "body",
        "M-24-21C-24-29 24-29 24-21C24-9 18-7 19 4C24 18 24 42 14 56C9 60-9 60-14 56C-24 42-24 18-19 4\
         C-18-7-24-9-24-21Z",
    ),
    Ink::Path(
        "dim",
        "M24-21C24-9 18-7 19 4C24 18 24 42 14 56C9 60 2 60 0 59C18 50 20 20 14 4C12-6 18-10 19-23Z",
    ),
    Ink::Path(
        "shine",
        "M-21-19C-20-10-14-8-15 4C-20 18-19 38-13 50C-22 36-22 20-17 5C-16-7-22-10-21-19Z",
    ),
    Ink::Path("pore", PORE),
    Ink::Path(
        "deep",
        "M-18-21C-18-26 18-26 18-21C18-17 10-15 0-15C-10-15-18-17-18-21Z",
    ),
    Ink::Path(
        "deep",
        "M-18-21C-18-18-13-16-9-14C-5-11-6-6-9-2C-13 4-15 12-15 21C-15 35-6 38-5 47V58H-1V46C-2 36-9 33-9 21\
         C-9 12-6 5-3-1C0-7-1-13-4-16Z",
    ),
    Ink::Part(
        "seat magnesium",
        &[
            Ink::Path("body", "M0 9L11 21L0 33L-11 21Z"),
            Ink::Path("shine", "M0 9L-11 21H0Z"),
        ],
    ),
    Ink::Part(
        "seat ketamine",
        &[
            Ink::Path("body", "M0 8L12 14.5V28.5L0 35L-12 28.5V14.5Z"),
            Ink::Path("shine", "M0 8L-12 14.5V28.5L0 21.5Z"),
        ],
    ),
    Ink::Part(
        "lid left",
        &[
            Ink::Path(
                "body",
                "M-18-21C-18-25-9-26 0-26V3C-4 3-7 1-9-2C-6-6-5-11-9-14C-13-16-18-18-18-21Z",
            ),
            Ink::Path("shine", "M-18-21C-18-25-9-26 0-26V-17C-8-17-18-18-18-21Z"),
        ],
    ),
    Ink::Part(
        "lid right",
        &[
            Ink::Path(
                "body",
                "M18-21C18-25 9-26 0-26V3C4 3 7 1 9-2C6-6 5-11 9-14C13-16 18-18 18-21Z",
            ),
            Ink::Path("shine", "M18-21C18-25 9-26 0-26V-17C8-17 18-18 18-21Z"),
        ],
    ),
];

const PORE: &str = "M-18-21C-18-26 18-26 18-21C18-18 13-16 9-14C5-11 6-6 9-2C13 4 15 12 15 21C15 35 6 38 5 47V58H-5V47\
                    C-6 38-15 35-15 21C-15 12-13 4-9-2C-6-6-5-11-9-14C-13-16-18-18-18-21Z";

/// AMPA from above: a slit that widens.
pub const AMPA_ABOVE: &[Ink] = &[
    Ink::Oval("body", 0.0, 0.0, 10.0, 4.6),
    Ink::Oval("way", 0.0, 0.0, 3.6, 3.4),
];

/// NMDA from above: a ring with a dark pore and a small seat.
pub const NMDA_ABOVE: &[Ink] = &[
    Ink::Oval("body", 0.0, 0.0, 12.0, 5.6),
    Ink::Oval("pore", 0.0, 0.0, 7.4, 3.2),
    Ink::Path("seat magnesium", "M0-3.6L5.4 0L0 3.6L-5.4 0Z"),
    Ink::Path("seat ketamine", "M-3-3.6H3L6.4 0L3 3.6H-3L-6.4 0Z"),
];
