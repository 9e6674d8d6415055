//! Servers with a folder, a port and a life of their own: nothing of the machine's is touched.

use super::lesson::Lesson;
use super::upload;
use crate::error::Error;
use crate::files;
use crate::places::Places;
use crate::tools::WebServer;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

/// A running server; ends with this value.
pub struct Server {
    process: Child,
    /// Where it listens, on this machine alone.
    pub port: u16,
    /// The guide's folder, between slashes.
    pub path: String,
    /// True when it is to send brotli.
    pub brotli: bool,
}

impl Server {
    /// The address of the guide's folder.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}{}", self.port, self.path)
    }

    fn start(mut command: Command, port: u16, path: &str, brotli: bool) -> Result<Self, Error> {
        let line = command.get_program().display().to_string();
        let process = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn();
        let process = process.map_err(|source| Error::Start {
            command: line.clone(),
            source,
            fix: "install the libraries it needs, or the whole package".into(),
        })?;
        let path = format!("/{path}/");
        let mut server = Self {
            process,
            port,
            path,
            brotli,
        };
        for _ in 0..100 {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return Ok(server);
            }
            if let Ok(Some(_)) = server.process.try_wait() {
                break;
            }
            sleep(Duration::from_millis(50));
        }
        Err(Error::Failed {
            command: line,
            expected: format!("it listens on port {port}"),
            got: "it does not".into(),
            fix: "see errors.log in its folder in target/hosted".into(),
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Gone already is as good.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// nginx in the foreground, as whoever runs the tests, with the page's example in a server of its own.
pub fn nginx(
    places: &Places,
    work: &Path,
    lesson: &Lesson,
    program: &WebServer,
    path: &str,
) -> Result<Server, Error> {
    let www = work.join("www");
    upload(&places.dist, &www, path)?;
    let file = places.root.join("hosting/nginx.conf");
    let location = lesson.here(&[
        ("location ^~ /guide/", &format!("location ^~ /{path}/")),
        ("/srv/www", &www.to_string_lossy()),
        ("/etc/nginx/ketamine-guide.conf", &file.to_string_lossy()),
    ])?;
    let (mut module, mut location) = (String::new(), location);
    if let Some(brotli) = &program.brotli {
        module = format!("load_module \"{}\";", brotli.display());
    } else {
        let lines = location.lines();
        let others: Vec<_> = lines
            .filter(|line| !line.contains("brotli_static"))
            .collect();
        location = others.join("\n");
    }
    let port = free_port()?;
    let work_at = work.display();
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|each| format!("{each}_temp_path \"{work_at}/{each}\";\n"))
        .concat();
    let all = format!(
        "{module}\ndaemon off;\nmaster_process off;\npid \"{work_at}/pid\";\nerror_log stderr error;\nevents {{}}\n\
         http {{\naccess_log off;\n{temporary}server {{\nlisten 127.0.0.1:{port};\n{location}\n}}\n}}\n"
    );
    let config = work.join("nginx.conf");
    files::write(&config, all)?;
    let mut command = Command::new(&program.program);
    command.arg("-p").arg(work).arg("-c").arg(&config);
    // What it says about missing files, we ask for; what keeps it from starting, its status tells.
    let log =
        std::fs::File::create(work.join("errors.log")).map_err(Error::file("create", work))?;
    command.args(["-e", "stderr"]).stderr(log);
    Server::start(command, port, path, program.brotli.is_some())
}

/// Caddy without its admin port and its certificates; what it remembers stays in its folder.
pub fn caddy(
    places: &Places,
    work: &Path,
    lesson: &Lesson,
    program: &WebServer,
    path: &str,
) -> Result<Server, Error> {
    let guide = upload(&places.dist, &work.join("www"), path)?;
    let file = places.root.join("hosting/Caddyfile");
    let port = free_port()?;
    let site = lesson.here(&[
        ("your.host {", &format!("http://127.0.0.1:{port} {{")),
        ("handle_path /guide/*", &format!("handle_path /{path}/*")),
        ("/srv/www/guide", &guide.to_string_lossy()),
        ("/etc/caddy/ketamine-guide", &file.to_string_lossy()),
    ])?;
    let config = work.join("Caddyfile");
    files::write(
        &config,
        format!("{{\nadmin off\nauto_https off\n}}\n{site}"),
    )?;
    let log =
        std::fs::File::create(work.join("errors.log")).map_err(Error::file("create", work))?;
    let mut command = Command::new(&program.program);
    command
        .args(["run", "--adapter", "caddyfile", "--config"])
        .arg(&config);
    for folder in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"] {
        command.env(folder, work);
    }
    command.stderr(log);
    Server::start(command, port, path, true)
}

fn free_port() -> Result<u16, Error> {
    let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    free.map(|address| address.port())
        .map_err(|source| Error::Start {
            command: "a server on 127.0.0.1".into(),
            source,
            fix: "allow programs to listen on the loopback address".into(),
        })
}
