import { once } from "node:events";
import { createServer } from "node:net";

/** Throws an Error that names the port where nothing can be served at it; asked before a build that takes its time. */
export async function refuseTakenPort(port: number): Promise<void> {
  const server = createServer();
  try {
    // The very name the page is served at: another one of the machine may be free.
    server.listen(port, "localhost");
    await once(server, "listening");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(code === "EADDRINUSE" ? `port ${port} is taken` : `port ${port} cannot be used: ${code}`);
  }
  server.close();
  await once(server, "close");
}
