// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.mail;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.Socket;
import java.net.SocketException;
import java.util.Map;

/**
 * A mail server on a free port here that answers at once. Left alone each answer of two lines takes 40 ms more: the second one waits
 * until the first is acknowledged (Nagle), and that waits for something to go along with (delayed acknowledgement).
 */
public final class PromptMailServer extends GreenMail {
  public PromptMailServer() {
    super(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
  }

  @Override
  protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers stores) {
    return Map.of(ServerSetup.PROTOCOL_SMTP, new SmtpServer(setups[0], stores) {
      @Override
      protected void handleClientSocket(Socket client) throws SocketException {
        client.setTcpNoDelay(true);
        super.handleClientSocket(client);
      }
    });
  }
}
