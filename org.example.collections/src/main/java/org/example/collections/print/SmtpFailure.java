// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import com.sun.mail.smtp.SMTPAddressFailedException;
import com.sun.mail.smtp.SMTPSendFailedException;
import com.sun.mail.smtp.SMTPSenderFailedException;
import com.sun.mail.smtp.SMTPTransport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.mail.MessagingException;
import org.example.collections.letter.MailResult;

/** What a failed sending means: refused, server not reached, or unknown because the mail had left us. */
final class SmtpFailure {
  /** Steps of the transport after the last byte of the mail, waiting for the server's word. */
  private static final Set<String> LAST_STEPS = Set.of("finishData", "finishBdat");
  private static final int SERVICE_CLOSING = 421;

  private SmtpFailure() {}

  static MailResult of(Exception failure) {
    List<Throwable> causes = causes(failure);
    String error = text(causes);
    int code = causes.stream().mapToInt(SmtpFailure::code).filter(answer -> answer > 0).findFirst().orElse(0);
    if (code == 0 && causes.stream().anyMatch(SmtpFailure::afterTheMail)) {
      return new MailResult.Unknown(error);
    }
    boolean aboutTheSender = causes.stream().anyMatch(SMTPSenderFailedException.class::isInstance);
    boolean aboutThisMail = code > 0 && code != SERVICE_CLOSING && !aboutTheSender
        || !(failure instanceof MessagingException);
    return aboutThisMail ? new MailResult.Refused(error) : new MailResult.Unreachable(error);
  }

  /** The server's answer about recipient or content, 0 when it gave none. */
  private static int code(Throwable cause) {
    if (cause instanceof SMTPAddressFailedException address) {
      return address.getReturnCode();
    }
    return cause instanceof SMTPSendFailedException content ? content.getReturnCode() : 0;
  }

  private static boolean afterTheMail(Throwable cause) {
    return Arrays.stream(cause.getStackTrace()).anyMatch(step ->
        step.getClassName().equals(SMTPTransport.class.getName()) && LAST_STEPS.contains(step.getMethodName()));
  }

  /** javax.mail chains failures beside the usual causes. */
  private static List<Throwable> causes(Throwable failure) {
    List<Throwable> causes = new ArrayList<>();
    for (Throwable next = failure; next != null && !causes.contains(next); next = next(next)) {
      causes.add(next);
    }
    return causes;
  }

  private static Throwable next(Throwable failure) {
    return failure instanceof MessagingException chained && chained.getNextException() != null
        ? chained.getNextException() : failure.getCause();
  }

  private static String text(List<Throwable> causes) {
    Throwable last = causes.get(causes.size() - 1);
    String message = last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage().strip();
    return causes.size() > 1 && causes.get(0).getMessage() != null && !causes.get(0).getMessage().contains(message)
        ? causes.get(0).getMessage().strip() + ": " + message : message;
  }
}
