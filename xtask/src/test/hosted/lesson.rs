//! What docs/hosting.md teaches is what is tested: the first fenced block of that language, with the places of this machine.

use crate::error::Error;
use crate::files;
use crate::places::Places;

const PAGE: &str = "docs/hosting.md";

/// A block of the page.
pub struct Lesson(String);

impl Lesson {
    /// The first block fenced as that language.
    pub fn read(places: &Places, language: &str) -> Result<Self, Error> {
        let path = places.root.join(PAGE);
        let page = files::read(&path)?;
        block(&page, language).map(Self).ok_or_else(|| {
            let expected = format!("a block fenced as {language}");
            Error::contract(path, expected, "show there how that server is set up")
        })
    }

    /// The block with each name of the page replaced by one of this machine; every name must be there.
    pub fn here(&self, names: &[(&str, &str)]) -> Result<String, Error> {
        let mut text = self.0.clone();
        for (told, here) in names {
            if !text.contains(told) {
                let expected = format!("`{told}` in its example");
                return Err(Error::contract(
                    PAGE,
                    expected,
                    "name it so, or change the test that puts another name there",
                ));
            }
            text = text.replace(told, here);
        }
        Ok(text)
    }
}

fn block(page: &str, language: &str) -> Option<String> {
    let (_, rest) = page.split_once(&format!("```{language}\n"))?;
    let (block, _) = rest.split_once("```")?;
    Some(block.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Lesson, block};

    #[test]
    fn the_first_block_of_that_language() {
        let page = "a\n```sh\nx\n```\n```nginx\nroot /srv/www;\n```\n```nginx\nno\n```";
        let lesson = Lesson(block(page, "nginx").unwrap());
        assert_eq!(
            lesson.here(&[("/srv/www", "here")]).unwrap(),
            "root here;\n"
        );
        assert!(lesson.here(&[("/var/www", "here")]).is_err());
        assert!(block(page, "caddyfile").is_none());
    }
}
