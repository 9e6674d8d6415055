//! For `cargo xtask bench`, never shipped: throws inputs at the reader of clinics' files. Argument: how many.

#[cfg(not(target_arch = "wasm32"))]
mod throw;

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    use ketamine_guide::content::read;
    use std::time::{Duration, Instant};

    let count = std::env::args().nth(1).and_then(|word| word.parse().ok());
    let count: u64 = count.unwrap_or(1_000_000);
    let pack = read(include_str!("../../../public/content/en.json")).expect("our own pack");
    let mut thrower = throw::Thrower::new(6);
    let (mut bytes, mut used, mut slowest) = (0, 0, Duration::ZERO);
    let start = Instant::now();
    for index in 0..count {
        let text = thrower.throw();
        let before = Instant::now();
        // Words are put into a copy of all of ours: that is slow, and done for one of a hundred.
        used += u64::from(throw::judge(&text, &pack, index % 100 == 0));
        if index % 100 != 0 {
            slowest = slowest.max(before.elapsed());
        }
        bytes += text.len();
    }
    let seconds = start.elapsed().as_secs_f64();
    println!(
        "{count} clinic's files ({} MB), none made the reader panic; {used} had something to use\n\
         {seconds:.1} s, {:.0} a second; the slowest took {:.2} ms",
        bytes / 1_000_000,
        count as f64 / seconds,
        slowest.as_secs_f64() * 1000.0
    );
}

#[cfg(target_arch = "wasm32")]
fn main() {}
