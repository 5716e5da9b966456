// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.base.annotation.Process;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.credit.InvalidApplication;
import org.example.collections.credit.InvalidReviewTerms;
import org.example.collections.credit.MissingRate;
import org.example.collections.credit.ReviewId;
import org.example.collections.credit.ReviewRefused;
import org.example.collections.credit.Reviewer;

/** What the processes of credit reviews and applications share. */
@Process
abstract class ReviewProcess extends CollectionsProcess {
  static final String REVIEW = "COL_CreditReview";

  /** @return the summary shown to the user */
  protected abstract String review();

  @Override
  protected final String work() {
    try {
      return review();
    } catch (ReviewRefused e) {
      throw new AdempiereException("@COL_ReviewRefused_" + e.why().name() + "@", e);
    } catch (InvalidReviewTerms e) {
      throw new AdempiereException(message("COL_InvalidReviewTerms", e.getMessage()), e);
    } catch (InvalidApplication e) {
      throw new AdempiereException("@COL_InvalidApplication@", e);
    } catch (MissingRate e) {
      throw new AdempiereException(message("COL_RateMissing", detail(e.gap().toString())), e);
    }
  }

  /** The review whose button was pressed. */
  protected final ReviewId chosen() {
    if (!isRecordOf(REVIEW)) {
      throw new AdempiereException("@COL_ChooseReview@");
    }
    return new ReviewId(getRecord_ID());
  }

  protected final Reviewer user() {
    return new Reviewer(getAD_User_ID());
  }
}
