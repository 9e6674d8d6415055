//! The door at the far right, shut in the clinic and open on the way home; the wall lamp and the picture beside it.

use crate::view::ink::Ink::{self, Oval, Part, Path, Rect};

/// The door leaf, closed.
pub const DOOR: &[Ink] = &[
    Path(
        "picture-frame",
        "M392 84H456C459 84 460 85 460 88V164C460 167 459 168 456 168H392C389 168 388 167 388 164V88C388 85 389 84 392 84Z",
    ),
    Rect("picture-paper", 394.0, 90.0, 60.0, 72.0, 2.0),
    Oval("picture-sun", 434.0, 114.0, 11.0, 11.0),
    Path(
        "picture-hill",
        "M394 142C408 126 424 126 436 136C444 130 450 130 454 132V162H394Z",
    ),
    Path("picture-near", "M394 152C412 142 436 146 454 152V162H394Z"),
    Rect("door-leaf at-clinic", 536.0, 36.0, 86.0, 292.0, 2.0),
    Path(
        "door-panel at-clinic",
        "M550 54H608C610 54 612 56 612 58V170C612 172 610 174 608 174H550C548 174 546 172 546 170V58C546 56 548 54 550 54ZM550 196H608C610 196 612 198 612 200V304C612 306 610 308 608 308H550C548 308 546 306 546 304V200C546 198 548 196 550 196Z",
    ),
    Path(
        "metal edge at-clinic",
        "M543 186C543 183 546 182 549 183H562C565 184 565 189 562 189H549C546 190 543 189 543 186Z",
    ),
];

/// The frame around the opening, and the wall lamp.
pub const FRAME: &[Ink] = &[
    Path(
        "trim",
        "M526 328V34C526 29 529 26 534 26H624C629 26 632 29 632 34V328H622V36H536V328Z",
    ),
    Path("trim-shade", "M622 36H632V328H622Z"),
    Part(
        "lamp",
        &[
            Part(
                "soft",
                &[
                    Oval("glow", 492.0, 152.0, 96.0, 96.0),
                    Oval("glow", 492.0, 152.0, 81.0, 81.0),
                    Oval("glow", 492.0, 152.0, 66.0, 66.0),
                    Oval("glow", 492.0, 152.0, 53.0, 53.0),
                    Oval("glow", 492.0, 152.0, 40.0, 40.0),
                    Oval("glow", 492.0, 152.0, 29.0, 29.0),
                ],
            ),
            Path("metal edge", "M489 150H495V184C495 187 489 187 489 184Z"),
            Path(
                "shade edge",
                "M482 132H502C505 132 506 134 507 136L512 156C513 159 511 161 508 161H476C473 161 471 159 472 156L477 136C478 134 479 132 482 132Z",
            ),
        ],
    ),
];
