// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A mail server that takes every mail, and keeps its answer to one of them to itself: the sender never learns that it was taken. */
final class HoldingSmtp implements AutoCloseable {
  private final ServerSocket socket;
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final CountDownLatch held = new CountDownLatch(1);
  private volatile int holdAt;

  /** @param holdAt number of the mail whose answer is withheld, from 1; 0 for none */
  HoldingSmtp(int holdAt) throws IOException {
    this.holdAt = holdAt;
    socket = new ServerSocket(0);
    Thread thread = new Thread(this::serve, "smtp");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Recipients of the mails taken, in their order. */
  List<String> taken() {
    return taken;
  }

  /** Waits until the mail is taken whose answer is withheld; after it every mail is answered. */
  void awaitHeld() throws InterruptedException {
    held.await();
    holdAt = 0;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        talk(client);
      } catch (IOException e) {
        // the sender is gone, or this server is closed
        continue;
      }
    }
  }

  private void talk(Socket client) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
    PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.ISO_8859_1);
    out.print("220 test\r\n");
    out.flush();
    String recipient = "";
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String command = line.toUpperCase(java.util.Locale.ROOT);
      if (command.startsWith("RCPT TO:")) {
        recipient = line.replaceAll(".*<(.*)>.*", "$1");
      }
      if (command.equals("DATA")) {
        out.print("354 go on\r\n");
        out.flush();
        while (!".".equals(in.readLine())) {
          // the mail itself
        }
        taken.add(recipient);
        if (taken.size() == holdAt) {
          held.countDown();
          in.readLine();
          return;
        }
      }
      out.print(command.startsWith("QUIT") ? "221 bye\r\n" : "250 ok\r\n");
      out.flush();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
