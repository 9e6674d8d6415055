//! The recliner: its back and footrest turn about the hip and the knee; blanket and armrest.

use crate::view::ink::Ink::{self, Part, Path, Rect};

/// Everything of the chair that is behind the person.
pub const RECLINER: &[Ink] = &[
    Rect("wood-shade", 304.0, 421.0, 136.0, 15.0, 7.5),
    Path("cloth-deep", "M338 390H406L398 422H346Z"),
    Part(
        "foot",
        &[
            Rect("cloth-shade", 304.0, 354.0, 19.0, 74.0, 9.0),
            Rect("cloth", 303.0, 354.0, 10.0, 74.0, 5.0),
        ],
    ),
    Rect("cloth-deep", 308.0, 297.0, 106.0, 13.0, 6.0),
    Part(
        "back",
        &[
            Path(
                "cloth",
                "M390 376C388 340 402 300 412 262C418 232 424 202 428 178C431 161 441 154 453 157C467 160 472 170 470 184C466 230 456 300 447 350C443 374 432 386 414 387C400 388 391 388 390 376Z",
            ),
            Path(
                "cloth-shade",
                "M453 157C467 160 472 170 470 184C466 230 456 300 447 350C443 374 432 386 414 387C426 376 432 358 436 338C445 288 453 232 457 190C459 174 458 164 453 157Z",
            ),
            Path(
                "cloth-light",
                "M404 300C410 276 415 252 419 230L427 232C422 256 416 280 411 302Z",
            ),
            Path(
                "linen at-clinic",
                "M423 184C425 166 434 158 445 160C451 176 448 202 440 218C430 220 420 212 423 184Z",
            ),
            Path(
                "linen-shade at-clinic",
                "M445 160C451 176 448 202 440 218C437 219 434 218 431 217C440 202 444 178 440 160C442 159 443 160 445 160Z",
            ),
        ],
    ),
    Path(
        "cloth",
        "M306 350H412C424 350 430 358 430 368C430 384 424 394 412 394H310C300 394 296 386 296 372C296 358 298 350 306 350Z",
    ),
    Path(
        "cloth-shade",
        "M296 374C330 380 390 380 430 372C429 386 423 394 412 394H310C300 394 296 386 296 374Z",
    ),
];

/// The near armrest: in front of the lap, under the near arm.
pub const ARMREST: &[Ink] = &[
    Path(
        "wood-shade",
        "M392 326C399 346 399 370 390 392H402C412 370 413 346 407 326Z",
    ),
    Rect("cloth", 312.0, 315.0, 108.0, 15.0, 7.0),
    Path(
        "cloth-shade",
        "M312 323H420C420 327 417 330 413 330H319C315 330 312 327 312 323Z",
    ),
];

/// The blanket over lap and legs while the person rests.
pub const BLANKET: &[Ink] = &[
    Path(
        "blanket-cloth",
        "M412 312C388 306 340 310 306 315C280 320 246 330 218 338C210 342 208 352 211 362C214 376 218 384 224 388C250 384 280 378 304 384C336 392 380 392 418 384C430 366 428 328 412 312Z",
    ),
    Path(
        "blanket-shade",
        "M211 362C240 356 276 350 304 358C340 368 390 366 425 350C425 364 422 376 418 384C380 392 336 392 304 384C280 378 250 384 224 388C218 384 214 376 211 362Z",
    ),
    Path(
        "blanket-hem",
        "M412 312C408 311 403 310 397 310C410 332 410 366 402 387C408 386 413 385 418 384C430 366 428 328 412 312Z",
    ),
    Path(
        "fold",
        "M306 318C312 332 312 352 306 372M348 312C360 330 362 356 354 384M262 328C268 342 268 358 262 372",
    ),
];

/// The blanket folded on the seat when the chair is empty.
pub const FOLDED: &[Ink] = &[
    Path(
        "blanket-cloth edge",
        "M322 336H392C398 336 400 340 400 343C400 349 397 351 392 351H322C316 351 314 348 314 343C314 339 317 336 322 336Z",
    ),
    Path(
        "blanket-shade edge",
        "M320 323H390C396 323 398 326 398 330C398 335 395 337 390 337H320C314 337 312 334 312 330C312 326 314 323 320 323Z",
    ),
    Path("blanket-hem", "M372 323H384V351H372Z"),
];
