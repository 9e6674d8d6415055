use super::Page;
use crate::failure::Failure;
use thirtyfour::Key;

/// More stops than any screen has on the way to anything.
const STOPS: usize = 120;

impl Page {
    /// Presses a key where the focus is.
    pub async fn press(&self, key: Key) -> Result<(), Failure> {
        Ok(self.driver.action_chain().send_keys(key).perform().await?)
    }

    /// Presses Tab until the focus is on what the expression names.
    pub async fn tab_to(&self, node: &str) -> Result<(), Failure> {
        for _ in 0..STOPS {
            if self.focused(node).await? {
                return Ok(());
            }
            self.press(Key::Tab).await?;
        }
        self.lost(node).await
    }

    /// The same, backwards.
    pub async fn back_to(&self, node: &str) -> Result<(), Failure> {
        for _ in 0..STOPS {
            if self.focused(node).await? {
                return Ok(());
            }
            let keys = self.driver.action_chain().key_down(Key::Shift);
            let keys = keys.send_keys(Key::Tab).key_up(Key::Shift);
            keys.perform().await?;
        }
        self.lost(node).await
    }

    async fn focused(&self, node: &str) -> Result<bool, Failure> {
        let so = self
            .ask(&format!("!!{node} && focused() === {node}"))
            .await?;
        Ok(so == true)
    }

    async fn lost(&self, node: &str) -> Result<(), Failure> {
        let here = self.text("focused()?.outerHTML.slice(0, 120)").await?;
        Err(Failure::new(format!(
            "Tab does not reach {node} in {STOPS} steps; it stands at {here}"
        )))
    }
}
