//! Home by day: the lamp table and shelf on the wall, a table with notebook, phone and water, a plain chair.

use crate::view::ink::Ink::{self, Oval, Part, Path, Rect};

/// What stands against the wall at home, with the one warm lamp.
pub const WALL: &[Ink] = &[
    Rect("picture-frame", 330.0, 84.0, 56.0, 70.0, 4.0),
    Rect("picture-paper", 336.0, 90.0, 44.0, 58.0, 2.0),
    Path(
        "picture-near",
        "M346 148C344 124 350 106 358 100C366 106 372 124 370 148Z",
    ),
    Rect("wood-shade", 474.0, 150.0, 122.0, 8.0, 4.0),
    Path("book-a", "M486 112H497V150H486ZM518 118H526V150H518Z"),
    Path("book-b", "M499 104H509V150H499ZM511 110H516V150H511Z"),
    Path("book-c", "M530 150L536 112L545 114L539 150Z"),
    Path("pot", "M562 132H584L580 150H566Z"),
    Path(
        "leaf",
        "M572 132C562 126 560 116 564 108C572 114 575 124 572 132ZM574 132C574 122 580 114 590 114C590 124 584 131 574 132Z",
    ),
    Part(
        "lamp home-lamp",
        &[
            Part(
                "soft",
                &[
                    Oval("glow", 568.0, 244.0, 116.0, 116.0),
                    Oval("glow", 568.0, 244.0, 97.0, 97.0),
                    Oval("glow", 568.0, 244.0, 80.0, 80.0),
                    Oval("glow", 568.0, 244.0, 64.0, 64.0),
                    Oval("glow", 568.0, 244.0, 49.0, 49.0),
                    Oval("glow", 568.0, 244.0, 35.0, 35.0),
                ],
            ),
            Path("metal edge", "M565 262H571V296H565Z"),
            Path(
                "metal edge",
                "M554 296H582C585 296 586 302 582 302H554C550 302 551 296 554 296Z",
            ),
            Path(
                "shade edge",
                "M554 218H582C585 218 587 220 588 223L596 258C597 262 595 264 592 264H544C541 264 539 262 540 258L548 223C549 220 551 218 554 218Z",
            ),
        ],
    ),
    Path(
        "shadow",
        "M530 392C560 384 620 388 640 394V404C600 406 550 404 530 400Z",
    ),
    Path("wood", "M532 302H608L614 312H526Z"),
    Path(
        "wood-shade",
        "M526 312H614V318C614 321 612 322 610 322H530C528 322 526 321 526 318ZM534 322H542V394H534ZM598 322H606V394H598ZM540 322H600V350H540Z",
    ),
    Path("wood", "M545 326H595V346H545Z"),
    Oval("metal", 570.0, 336.0, 3.0, 3.0),
];

/// A plain chair at the table.
pub const CHAIR: &[Ink] = &[
    Path(
        "wood-shade",
        "M430 360L436 432H444L440 360ZM356 366L350 432H358L366 366Z",
    ),
    Path("wood", "M434 368L450 238C451 230 461 231 460 239L446 368Z"),
    Rect("wood", 346.0, 357.0, 104.0, 12.0, 5.0),
    Path(
        "wood-shade",
        "M346 363H450C450 367 448 369 445 369H351C348 369 346 367 346 363Z",
    ),
];

/// The table, with what the day before needs.
pub const TABLE: &[Ink] = &[
    Path(
        "wood-shade",
        "M216 326H223L221 424H215ZM312 326H319L322 424H316Z",
    ),
    Path(
        "wood-shade",
        "M192 326H202L198 436H190ZM334 326H344L348 436H340Z",
    ),
    Path("wood", "M190 300H356L366 318H176Z"),
    Path(
        "wood-shade",
        "M176 318H366V323C366 326 364 328 361 328H181C178 328 176 326 176 323Z",
    ),
    Path(
        "linen edge",
        "M246 313C254 307 266 306 274 309C282 305 294 305 302 309L296 299C288 296 280 297 274 300C268 297 258 298 252 302Z",
    ),
    Path(
        "note-line",
        "M257 305L269 304M280 303L292 303M255 309L270 307M278 306L294 306",
    ),
    Path(
        "phone edge",
        "M212 304H232C234 304 235 305 234 307L230 313C229 314 228 315 226 315H206C204 315 203 314 204 312L208 306C209 305 210 304 212 304Z",
    ),
    Path(
        "glass edge",
        "M185 274H205L202 308C202 311 188 311 188 308Z",
    ),
    Path("fluid", "M187 288H203L201 307C201 309 189 309 189 307Z"),
    Oval("glass-rim", 195.0, 274.0, 10.0, 2.6),
];
