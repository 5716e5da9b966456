-- What a decision cannot do without, in one statement: locks the customer and sums every part of what he owes and will owe. It says
-- nothing of single invoices, due dates, notices, promises or other currencies.
SELECT p.SOCreditStatus, p.SO_CreditLimit, i.OpenInvoices, i.CreditNotes, y.Receipts, o.OpenOrders, o.Delivered, m.LimitAmt
  FROM C_BPartner p
  CROSS JOIN LATERAL (SELECT SUM(GREATEST(x.Amt, 0)) AS OpenInvoices, SUM(GREATEST(-x.Amt, 0)) AS CreditNotes FROM (
    SELECT CASE WHEN d.DocBaseType = 'ARC' THEN -v.GrandTotal ELSE v.GrandTotal END - COALESCE((SELECT
          SUM(l.Amount + l.DiscountAmt + l.WriteOffAmt) FROM C_AllocationLine l
          JOIN C_AllocationHdr h ON h.C_AllocationHdr_ID = l.C_AllocationHdr_ID AND h.IsActive = 'Y'
          WHERE l.C_Invoice_ID = v.C_Invoice_ID), 0) AS Amt
      FROM C_Invoice v JOIN C_DocType d ON d.C_DocType_ID = v.C_DocType_ID AND d.DocBaseType IN ('ARI', 'ARC')
      WHERE v.AD_Client_ID = p.AD_Client_ID AND v.IsPaid = 'N' AND v.C_BPartner_ID = p.C_BPartner_ID AND v.IsSOTrx = 'Y'
      AND v.DocStatus IN ('CO', 'CL')) x) i
  CROSS JOIN LATERAL (SELECT SUM(r.PayAmt - COALESCE((SELECT SUM(l.Amount) FROM C_AllocationLine l
        JOIN C_AllocationHdr h ON h.C_AllocationHdr_ID = l.C_AllocationHdr_ID AND h.IsActive = 'Y'
        WHERE l.C_Payment_ID = r.C_Payment_ID), 0)) AS Receipts
      FROM C_Payment r WHERE r.AD_Client_ID = p.AD_Client_ID AND r.IsAllocated = 'N' AND r.C_BPartner_ID = p.C_BPartner_ID
      AND r.IsReceipt = 'Y' AND r.DocStatus IN ('CO', 'CL')) y
  CROSS JOIN LATERAL (SELECT SUM(GREATEST(l.QtyOrdered - GREATEST(l.QtyDelivered, l.QtyInvoiced), 0) * l.LineNetAmt / l.QtyOrdered)
        AS OpenOrders, SUM(GREATEST(l.QtyDelivered - l.QtyInvoiced, 0) * l.LineNetAmt / l.QtyOrdered) AS Delivered
      FROM C_Order q JOIN C_DocType d ON d.C_DocType_ID = q.C_DocTypeTarget_ID
      AND COALESCE(d.DocSubTypeSO, 'SO') NOT IN ('OB', 'ON', 'RM') JOIN C_OrderLine l ON l.C_Order_ID = q.C_Order_ID
      AND l.QtyOrdered <> 0 WHERE q.Bill_BPartner_ID = p.C_BPartner_ID AND q.AD_Client_ID = p.AD_Client_ID AND q.IsSOTrx = 'Y'
      AND q.DocStatus IN ('CO', 'CL')) o
  CROSS JOIN LATERAL (SELECT MAX(k.COL_LimitAmt) AS LimitAmt FROM COL_CreditLimit k WHERE k.AD_Client_ID = p.AD_Client_ID
      AND k.C_BPartner_ID = p.C_BPartner_ID AND k.IsActive = 'Y' AND k.COL_IsApproved = 'Y' AND k.ValidFrom <= ?) m
  WHERE p.AD_Client_ID = ? AND p.C_BPartner_ID = ? FOR UPDATE OF p
;
