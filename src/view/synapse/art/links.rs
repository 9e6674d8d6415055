//! Growth: the soft halo inside the receiver, and the fresh links that bud from its branch.

use crate::view::ink::Ink;

/// One ring of the halo.
pub const GROWTH: &[Ink] = &[
    Ink::Oval("halo", 0.0, 0.0, 58.0, 28.0),
    Ink::Oval("halo", 0.0, 0.0, 52.0, 25.0),
    Ink::Oval("halo", 0.0, 0.0, 46.0, 22.0),
    Ink::Oval("halo", 0.0, 0.0, 40.0, 19.0),
];

/// One growth signal: a sprout that rises.
pub const SPROUT: &[Ink] = &[Ink::Part(
    "drift",
    &[
        Ink::Path("twig", "M0 10V-2"),
        Ink::Path(
            "body",
            "M0 0C-8 1-11-5-10-11C-4-11 1-7 0 0ZM0 0C8 1 11-5 10-11C4-11-1-7 0 0Z",
        ),
    ],
)];

/// A link, its origin on the branch: a spine that grows, and, when it is full, a small partner above it.
pub const LINK: &[Ink] = &[
    Ink::Part(
        "partner",
        &[
            Ink::Path(
                "stem",
                "M-4-100C-2-122-12-132-8-152C-5-162-7-172-13-184C-4-174 1-164-2-152C-6-134 6-120 4-100Z",
            ),
            Ink::Path(
                "cap",
                "M-17-84C-19-96-9-104 0-104C9-104 19-96 17-84C8-79-8-79-17-84Z",
            ),
            Ink::Oval("disc", 3.0, -88.0, 4.0, 4.0),
            Ink::Oval("disc", -5.0, -72.0, 3.4, 3.4),
        ],
    ),
    Ink::Part(
        "spine",
        &[
            Ink::Path("flesh", SPINE),
            Ink::Path(
                "shine",
                "M-7-22C-6-36-21-38-22-50C-22-58-12-62 0-62C-12-57-14-50-8-43C-2-36-3-24-4 0C-6 0-7-6-7-22Z",
            ),
            Ink::Path("skin", SPINE),
            Ink::Path("fresh", "M-22-50C-21-59-10-62 0-62C10-62 21-59 22-50"),
        ],
    ),
];

const SPINE: &str = "M-19 5C-8 0-7-8-7-22C-6-36-22-38-22-50C-22-59-10-62 0-62C10-62 22-59 22-50C22-38 6-36 7-22\
                     C7-8 8 0 19 5";
