// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;
import org.compiere.model.MArchive;
import org.compiere.util.DB;
import org.example.collections.fixture.Fixture;
import org.example.standin.ProcessRun;

/** Runs inside the framework and writes the archived letters to files, as a clerk would open them one by one. */
public final class ServerLetters {
  private static final String LETTERS = """
      SELECT CAST(r.DunningDate AS DATE), e.COL_DocumentNo, l.AD_Language, l.AD_Archive_ID
      FROM COL_Letter l
      JOIN C_DunningRunEntry e ON e.C_DunningRunEntry_ID = l.C_DunningRunEntry_ID
      JOIN C_DunningRun r ON r.C_DunningRun_ID = e.C_DunningRun_ID
      WHERE l.AD_Client_ID = ? AND l.AD_Archive_ID > 0""";

  private ServerLetters() {}

  /** @param arguments folder to write to */
  public static void main(String... arguments) throws SQLException, IOException {
    Properties ctx = ProcessRun.context(Fixture.SAMPLE, 0, 0, "en_US");
    try (PreparedStatement statement = DB.prepareStatement(LETTERS, null)) {
      statement.setInt(1, Fixture.SAMPLE);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          Path file = Path.of(arguments[0], "%s-%s-%s.pdf".formatted(row.getDate(1), row.getString(2), row.getString(3)));
          Files.write(file, new MArchive(ctx, row.getInt(4), null).getBinaryData());
        }
      }
    }
  }
}
