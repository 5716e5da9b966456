// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** A mail server that answers as it is told: by the line it received, an answer; null hangs, "" hangs up. */
final class ToldSmtpServer implements AutoCloseable {
  static final String GREETING = "(connected)";
  static final String MAIL_RECEIVED = "(mail received)";
  private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  private final List<Socket> open = Collections.synchronizedList(new ArrayList<>());
  private final UnaryOperator<String> answers;

  /** @param exceptions its answer where not the usual one is wanted, else "-" */
  ToldSmtpServer(UnaryOperator<String> exceptions) throws IOException {
    this.answers = line -> {
      String answer = exceptions.apply(line);
      return "-".equals(answer) ? usual(line) : answer;
    };
    Thread acceptor = new Thread(this::accept, "told-smtp");
    acceptor.setDaemon(true);
    acceptor.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  private static String usual(String line) {
    if (line.equals(GREETING)) {
      return "220 here";
    }
    if (line.startsWith("EHLO")) {
      return "250-here\r\n250 AUTH LOGIN PLAIN";
    }
    return line.equals("DATA") ? "354 go on" : line.equals("QUIT") ? "221 bye" : "250 ok";
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        open.add(connection);
        Thread talk = new Thread(() -> talk(connection), "told-smtp-talk");
        talk.setDaemon(true);
        talk.start();
      } catch (IOException e) {
        return;
      }
    }
  }

  private void talk(Socket connection) {
    try (connection;
        BufferedReader in = new BufferedReader(new InputStreamReader(connection.getInputStream(),
            StandardCharsets.UTF_8));
        OutputStream out = connection.getOutputStream()) {
      String line = GREETING;
      while (line != null) {
        String answer = answers.apply(line);
        if (answer == null) {
          Thread.sleep(60_000);
        } else if (answer.isEmpty()) {
          return;
        }
        out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        line = in.readLine();
        if (answer.startsWith("354")) {
          while (line != null && !line.equals(".")) {
            line = in.readLine();
          }
          line = line == null ? null : MAIL_RECEIVED;
        }
      }
    } catch (IOException | InterruptedException e) {
      // The client gave up; that is what the test looks at.
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
    for (Socket each : List.copyOf(open)) {
      each.close();
    }
  }
}
