use crate::failure::{Failure, holds};
use crate::page::Page;

/// The sum of layout shifts, from the first paint past the take-over.
pub async fn load(page: &mut Page) -> Result<(), Failure> {
    for path in ["plain/index.html", "slow-wasm/index.html", "plain/one.html"] {
        page.ready(path).await?;
        tokio::time::sleep(std::time::Duration::from_millis(700)).await;
        let sum = page.ask("seen.shift").await?.as_f64().unwrap_or(1.0);
        holds(
            &format!("{path}: shifts of {sum} stay below 0.02"),
            sum < 0.02,
        )?;
    }
    Ok(())
}
