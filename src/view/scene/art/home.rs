//! Home by day: the lamp table and shelf on the wall, a table with notebook, phone and water, a plain chair.

use crate::view::ink::Ink::{self, Oval, Part, Path, Rect};

/// What stands against the wall at home, with the one warm lamp.
pub const WALL: &[Ink] = &[
    Rect("picture-frame", 330.0, 84.0, 56.0, 70.0, 4.0),
    Rect("picture-paper", 336.0, 90.0, 44.0, 58.0, 2.0),
    Path("picture-near", "M346 148C344 124 350 106 358 100C366 106 372 124 370 148Z"),
    Rect("wood-shade", 474.0, 150.0, 122.0, 8.0, 4.0),
    Path("book-a", "M486 112H497V150H486ZM518 118H526V150H518Z"),
    Path("book-b", "M499 104H509V150H499ZM511 110H516V150H511Z"),
    Path("book-c", "M530 150L536 112L545 114L539 150Z"),
    Path("pot", "M562 132H584L580 150H566Z"),
    Path("leaf", "M572 132C562 126 560 116 564 108C572 114 575 124 572 132ZM574 132C574 122 580 114 590 114C590 124 584 131 574 132Z"),
    Part("lamp home-lamp", &[
        Part("soft", &[
        Oval("glow", 568.0, 244.0, 116.0, 116.0),
        Oval("glow", 568.0, 244.0, 97.0, 97.0),
        Oval("glow", 568.0, 244.0, 80.0, 80.0),
        Oval("glow", 568.0, 244.0, 64.0, 64.0),
        Oval("glow", 568.0, 244.0, 49.0, 49.0),
        Oval("glow", 568.0, 244.0, 35.0, 35.0),
        ]),
        Path("metal edge", "M565 262H571V296H565Z"),
        Path("metal edge", "M554 296H582C585 296 586 302 582 302H554C550 302 551 296 554 296Z"),
        Path("shade edge", "M554 218H582C585 218 587 220 588 223L596 258C597 262 595 264 592 264H544C541 264 539 262 540 258L548 223C549 220 551 218 554 218Z"),
    ]),
    Path("shadow", "M530 392C560 384 620 388 640 394V404C600 406 550 404 530 400Z"),
    Path("wood", "M532 302H608L614 312H526Z"),
    Path("wood-shade", "M526 312H614V318C614 321 612 322 610 322H530C528 322 526 321 526 318ZM534 322H542V394H534ZM598 322H606V394H598ZM540 322H600V350H540Z"),
    Path("wood", "M545 326H595V346H545Z"),
    Oval("metal", 570.0, 336.0, 3.0, 3.0),
];

/// A plain chair at the table.
pub const CHAIR: &[Ink] = &[
    Path("wood-shade", "M430 360L436 432H444L440 360ZM356 366L350 432H358L366 366Z"),
    Path("wood", "M434 368L450 238C451 230 461 231 460 239L446 368Z"),
    Rect("wood", 346.0, 357.0, 104.0, 12.0, 5.0),
    Path("wood-shade", "M346 363H450C450 367 448 369 445 369H351C348 369 346 367 346 363Z"),
];

/// The table, with what the day before needs.
pub const TABLE: &[Ink] = &[
    Path("wood-shade", "M192 326H202L198 436H190ZM334 326H344L348 436H340Z"),
    Path("wood", "M190 300H356L366 318H176Z"),
    Path("wood-shade", "M176 318H366V323C366 326 364 328 361 328H181C178 328 176 326 176 323Z"),
    Path("linen edge", "M262 313C270 307 282 306 290 309C298 305 310 305 318 309L312 299C304 296 296 297 290 300C284 297 274 298 268 302Z"),
    Path("note-line", "M273 305L285 304M296 303L308 303M271 309L286 307M294 306L310 306"),
    Path("phone edge", "M232 304H252C254 304 255 305 254 307L250 313C249 314 248 315 246 315H226C224 315 223 314 224 312L228 306C229 305 230 304 232 304Z"),
    Path("glass edge", "M200 274H220L217 308C217 311 203 311 203 308Z"),
    Path("fluid", "M202 288H218L216 307C216 309 204 309 204 307Z"),
    Oval("glass-rim", 210.0, 274.0, 10.0, 2.6),
];
