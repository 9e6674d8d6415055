//! Programs out of Debian's packages, unpacked into the tool folder. Nothing is installed: a package that brings a service would
//! start it, and again with the machine.

use super::path;
use crate::error::Error;
use crate::files;
use crate::places::Places;
use crate::run::Run;
use std::path::{Path, PathBuf};

/// A web server's program, and where its modules stand.
#[derive(Debug)]
pub struct WebServer {
    /// The program.
    pub program: PathBuf,
    /// What nginx sends brotli with, where it is at hand.
    pub brotli: Option<PathBuf>,
}

/// nginx with its brotli module from Debian; elsewhere the one on PATH.
pub fn nginx(places: &Places) -> Option<WebServer> {
    let folder = unpack(
        places,
        "nginx",
        &["nginx", "libnginx-mod-http-brotli-static"],
    );
    let within = |file: &str| {
        folder
            .as_ref()
            .map(|folder| folder.join(file))
            .filter(|path| path.is_file())
    };
    Some(WebServer {
        program: within("usr/sbin/nginx").or_else(|| path::find("nginx"))?,
        brotli: within("usr/lib/nginx/modules/ngx_http_brotli_static_module.so"),
    })
}

/// Caddy, likewise.
pub fn caddy(places: &Places) -> Option<WebServer> {
    let folder = unpack(places, "caddy", &["caddy"]);
    let program = folder
        .map(|folder| folder.join("usr/bin/caddy"))
        .filter(|path| path.is_file());
    Some(WebServer {
        program: program.or_else(|| path::find("caddy"))?,
        brotli: None,
    })
}

/// The folder with the packages' files; none where this is no Debian, or it cannot be reached.
fn unpack(places: &Places, name: &str, packages: &[&str]) -> Option<PathBuf> {
    if !Path::new("/etc/debian_version").is_file() {
        return None;
    }
    let folder = places.tools.join(format!("debian-{name}"));
    if !folder.join("usr").is_dir()
        && let Err(error) = fetch(&folder, name, packages)
    {
        println!("setup: {error}");
        return None;
    }
    Some(folder)
}

fn fetch(folder: &Path, name: &str, packages: &[&str]) -> Result<(), Error> {
    println!("setup: fetching {name} from Debian (once; some seconds)");
    let fresh = folder.with_extension("fresh");
    std::fs::create_dir_all(&fresh).map_err(Error::file("create", &fresh))?;
    let download = || {
        Run::new("apt-get")
            .args(["download", "--quiet"])
            .args(packages)
            .within(&fresh)
            .expecting("the packages are downloaded")
            .otherwise("check the network and apt's sources")
            .run()
    };
    // A fresh machine has no package lists; one in use has good ones.
    if download().is_err() {
        Run::new("apt-get").args(["update", "--quiet"]).run()?;
        download()?;
    }
    for package in files::list(&fresh)? {
        if files::has_extension(&package, "deb") {
            Run::new("dpkg-deb")
                .arg("--extract")
                .arg(&package)
                .arg(&fresh)
                .run()?;
        }
    }
    // Whole or not at all.
    files::rename(&fresh, folder)
}
