//! The shell that never changes: wall, floor, rug, the light on the floor, the plant.

use crate::view::ink::Ink::{self, Oval, Part, Path, Rect};

/// Wall and floor, with the wall falling into shade away from the window.
pub const SHELL: &[Ink] = &[
    Rect("wall", 0.0, 0.0, 640.0, 330.0, 0.0),
    Path("wall-light", "M0 0H372C330 120 300 230 292 330H0Z"),
    Path("wall-shade", "M470 0H640V330H402C412 220 434 100 470 0Z"),
    Rect("floor", 0.0, 326.0, 640.0, 154.0, 0.0),
    Path(
        "floor-shade",
        "M400 326H640V480H470C430 430 404 380 400 326Z",
    ),
    Path(
        "boards",
        "M0 358H640M0 398H640M0 446H640M92 358L74 398M300 358L296 398M520 358L540 398M200 398L184 446M430 398L444 446M610 398L640 420M96 446L82 480M330 446L330 480M560 446L578 480",
    ),
    Rect("trim", 0.0, 318.0, 640.0, 9.0, 0.0),
    Rect("trim-shade", 0.0, 325.0, 640.0, 3.0, 0.0),
];

/// Four panes of window light, lying long on the floor.
pub const FLOOR_LIGHT: &[Ink] = &[
    Path("beam ray", "M240 130L440 480H196L120 336L100 250H240Z"),
    Path("beam beam-soft", "M96 336L236 336L420 480L196 480Z"),
    Path(
        "beam",
        "M112 344L160 344L206 392L142 392ZM170 344L220 344L282 392L218 392ZM148 400L216 400L290 474L202 474ZM228 400L294 400L386 474L304 474Z",
    ),
];

/// The rug under the chair, and the chair's own long shadow.
pub const RUG: &[Ink] = &[
    Oval("rug-edge", 372.0, 436.0, 208.0, 34.0),
    Oval("rug", 372.0, 434.0, 200.0, 30.0),
    Oval("rug-ring", 372.0, 434.0, 178.0, 24.0),
    Path(
        "shadow",
        "M300 436C350 426 440 424 520 430C600 436 690 452 680 460C640 468 420 464 330 454C304 450 288 444 300 436Z",
    ),
    Path(
        "shadow",
        "M308 436C350 430 420 429 460 432C500 436 520 444 500 448C460 452 370 450 330 446C308 444 300 440 308 436Z",
    ),
];

/// A tall plant by the window; its leaves breathe.
pub const PLANT: &[Ink] = &[
    Path(
        "shadow",
        "M20 416C60 406 120 412 150 424C130 436 60 436 24 428Z",
    ),
    Path(
        "stem",
        "M40 376C40 330 36 290 30 244M42 376C46 330 56 290 70 262M38 376C32 340 18 320 8 308",
    ),
    Part(
        "sway",
        &[
            Path(
                "leaf-shade",
                "M40 344C56 318 82 314 100 324C88 346 60 354 40 344Z",
            ),
            Path("leaf", "M32 262C10 242 4 204 16 172C40 192 50 236 32 262Z"),
            Path(
                "leaf-shade",
                "M32 262C40 232 32 200 16 172C40 192 50 236 32 262Z",
            ),
            Path(
                "leaf",
                "M58 286C52 250 70 216 100 204C108 240 92 274 58 286Z",
            ),
            Path(
                "leaf-shade",
                "M58 286C80 262 94 234 100 204C108 240 92 274 58 286Z",
            ),
        ],
    ),
    Part(
        "sway late",
        &[
            Path(
                "leaf",
                "M24 318C-4 318 -22 296 -26 270C4 270 24 290 24 318Z",
            ),
            Path("leaf", "M39 320C12 306 4 276 12 250C38 262 48 294 39 320Z"),
            Path(
                "leaf-shade",
                "M39 320C36 294 26 270 12 250C38 262 48 294 39 320Z",
            ),
            Path("leaf", "M44 336C44 304 66 282 94 282C94 312 74 334 44 336Z"),
            Path(
                "leaf-shade",
                "M44 336C66 322 82 304 94 282C94 312 74 334 44 336Z",
            ),
            Path("leaf", "M38 356C16 360 -8 350 -18 332C6 324 30 334 38 356Z"),
        ],
    ),
    Path(
        "pot",
        "M8 368H72C72 390 66 412 58 424C50 428 30 428 22 424C14 412 8 390 8 368Z",
    ),
    Path(
        "pot-shade",
        "M52 368H72C72 390 66 412 58 424C54 426 46 427 40 427C50 412 54 390 52 368Z",
    ),
    Rect("pot-rim", 4.0, 362.0, 72.0, 12.0, 6.0),
];
