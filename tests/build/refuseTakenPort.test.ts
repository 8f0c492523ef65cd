import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { expect, it } from "vitest";
import { refuseTakenPort } from "../../src/build/refuseTakenPort.ts";

it("names a port that is taken, and leaves a free one free", async () => {
  const server = createServer().listen(0, "localhost");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await expect(refuseTakenPort(port)).rejects.toThrow(`port ${port} is taken`);
  server.close();
  await once(server, "close");
  await refuseTakenPort(port);
  await refuseTakenPort(port);
});
