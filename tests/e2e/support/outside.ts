import { createServer, type Server, type Socket } from 'node:net';

/**
 * A proxy that lets nothing through and writes down who was asked for. A browser started behind it cannot reach any
 * network, and what it tried is known whichever of its processes tried: a page, a worker or the browser itself.
 */
export class Outside {
  readonly asked: string[] = [];
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
      socket.on('error', () => socket.destroy());
      socket.once('data', (head) => {
        const line = head.toString('latin1').split('\r\n')[0] ?? '';
        this.asked.push(line.replace(/ HTTP\/1\.[01]$/, ''));
        socket.end('HTTP/1.1 502 No network in tests\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      });
    });
  }

  static async open(): Promise<Outside> {
    const outside = new Outside();
    await new Promise<void>((resolve) => outside.#server.listen(0, '127.0.0.1', resolve));
    return outside;
  }

  get port(): number {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The proxy is not listening.');
    return address.port;
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }
}
