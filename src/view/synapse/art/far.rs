//! What is far: the light from the left, neighbours that fade into the air, and a helper cell.

use crate::view::ink::Ink;

/// A neighbour's branch with its spines in the haze, a helper cell (an astrocyte) at the left, the beam.
pub const FAR: &[Ink] = &[
    Ink::Path(
        "haze",
        "M-10 60C50 84 92 52 150 78C236 116 330 104 420 140C500 176 560 232 650 236V318C560 316 480 262 400 228\
         C320 196 230 198 150 172C90 154 50 152-10 132Z",
    ),
    Ink::Path(
        "haze",
        "M40 76C50 50 30 44 30 26C30 8 74 6 76 24C78 40 62 46 66 72ZM520 200C524 176 500 172 504 154C510 240 560 250 560 214Z",
    ),
    Ink::Path(
        "haze",
        "M650 330C590 338 548 312 508 330C488 342 490 366 514 370C560 376 600 366 650 380Z",
    ),
    Ink::Path(
        "glia",
        "M-10 214C14 216 22 196 40 168C44 160 52 164 50 172C44 200 40 214 56 222C66 226 72 214 78 204C82 198 88 202 \
         86 208C80 228 66 240 62 254C60 268 72 276 84 290C90 298 84 304 76 298C62 288 50 286 42 296\
         C32 308 36 330 30 356C28 364 20 362 20 354C20 330 8 320-10 322Z",
    ),
    Ink::Path(
        "glia-core",
        "M-10 246C6 238 28 246 30 264C32 284 8 292-10 288Z",
    ),
    Ink::Path("beam", "M-10-10V190L190 330L488 292L330 230L60-10Z"),
    Ink::Path("beam", "M-10 20V130L170 310L430 280L300 240L10-10Z"),
];
