/** A stand-in for the server: says that it is there, takes a moment to end, and says that it ended well. */
const keepAlive = setInterval(() => undefined, 1_000);
let ending = false;

function end() {
  if (ending) return;
  ending = true;
  setTimeout(() => {
    console.log('ended well');
    clearInterval(keepAlive);
    process.exitCode = Number(process.argv[2] ?? 0);
  }, 300);
}

process.on('SIGINT', end);
process.on('SIGTERM', end);
console.log(`child ${process.pid}`);
