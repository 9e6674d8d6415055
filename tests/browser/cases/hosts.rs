use crate::failure::{Failure, same};
use crate::matrix::cells::{Cell, pairs};
use crate::matrix::{Hosts, whole};
use crate::page::Page;

/// Some of the hosts of the matrix, in which every two settings meet; all of them are `cargo xtask matrix`.
pub async fn strict(page: &mut Page) -> Result<(), Failure> {
    let hosts = Hosts::open().await?;
    let cells = pairs().into_iter().chain(Cell::besides());
    let differ = whole(page, &hosts, cells, &mut Vec::new()).await;
    same("hosts that differ", differ.join("\n"), String::new())
}
