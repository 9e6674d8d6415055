//! The window at the left: sky, sun or moon, hills, frame and a curtain that breathes.

use crate::view::ink::Ink::{self, Oval, Part, Path, Rect};

/// The window with its landscape; the light attribute colours it and moves the sun.
pub const WINDOW: &[Ink] = &[
    Path("shadow", "M72 60H216V250H84Z"),
    Rect("trim", 58.0, 42.0, 152.0, 196.0, 10.0),
    Rect("sky", 67.0, 51.0, 134.0, 176.0, 4.0),
    Path("sky-low", "M67 150C100 136 160 132 201 142V227H67Z"),
    Part(
        "stars",
        &[
            Oval("star", 84.0, 72.0, 1.6, 1.6),
            Oval("star", 112.0, 92.0, 1.2, 1.2),
            Oval("star", 150.0, 66.0, 1.2, 1.2),
            Oval("star", 186.0, 104.0, 1.6, 1.6),
            Oval("star", 92.0, 122.0, 1.2, 1.2),
        ],
    ),
    Part(
        "sun",
        &[
            Oval("sun-glow", 164.0, 100.0, 30.0, 30.0),
            Oval("sun-disc", 164.0, 100.0, 17.0, 17.0),
        ],
    ),
    Path(
        "moon",
        "M168 78C152 80 145 98 154 110C160 118 172 119 179 112C166 112 158 96 168 78Z",
    ),
    Path(
        "hill-far",
        "M67 184C86 166 108 162 126 174C146 158 176 154 201 170V227H67Z",
    ),
    Path(
        "hill-near",
        "M67 204C96 188 130 190 152 200C170 192 188 190 201 194V227H67Z",
    ),
    Path(
        "hill-tree",
        "M88 198C82 190 84 176 92 168C100 176 102 190 96 199ZM108 196C104 190 105 180 111 174C117 180 118 190 114 196Z",
    ),
    Path("trim", "M130 51H138V227H130ZM67 132H201V139H67Z"),
    Path("trim-shade", "M135 51H138V227H135ZM67 136H201V139H67Z"),
    Rect("trim", 48.0, 230.0, 172.0, 14.0, 6.0),
    Path(
        "trim-shade",
        "M48 238H220C220 242 218 244 214 244H54C50 244 48 242 48 238Z",
    ),
    Rect("rod", 30.0, 30.0, 208.0, 5.0, 2.5),
    Part(
        "curtain",
        &[
            Path(
                "drape",
                "M196 33H236C232 80 238 130 234 180C232 220 238 262 240 300C226 306 206 306 194 300C204 250 198 210 200 170C202 120 194 80 196 33Z",
            ),
            Path(
                "drape-shade",
                "M222 33H236C232 80 238 130 234 180C232 220 238 262 240 300C234 303 228 304 222 304C226 260 220 210 224 160C226 120 222 80 222 33ZM206 33H212C210 100 214 170 210 220C208 250 210 280 206 304L199 302C206 260 202 220 204 180C206 130 204 80 206 33Z",
            ),
        ],
    ),
    Part(
        "curtain left",
        &[
            Path(
                "drape",
                "M34 33H72C74 80 66 120 68 170C70 210 64 250 74 300C62 306 44 306 30 300C32 250 36 220 34 180C32 130 36 80 34 33Z",
            ),
            Path(
                "drape-shade",
                "M58 33H72C74 80 66 120 68 170C70 210 64 250 74 300C70 303 64 304 58 304C52 250 60 210 58 170C56 120 60 80 58 33Z",
            ),
        ],
    ),
];
