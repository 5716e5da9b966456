SELECT (SELECT SUM(i.GrandTotal - COALESCE((SELECT SUM(l.Amount) FROM C_AllocationLine l WHERE l.C_Invoice_ID = i.C_Invoice_ID), 0))
      FROM C_Invoice i WHERE i.AD_Client_ID = p.AD_Client_ID AND i.C_BPartner_ID = p.C_BPartner_ID AND i.IsPaid = 'N'
      AND i.IsSOTrx = 'Y' AND i.DocStatus IN ('CO', 'CL')),
    (SELECT SUM(y.PayAmt) FROM C_Payment y WHERE y.AD_Client_ID = p.AD_Client_ID AND y.C_BPartner_ID = p.C_BPartner_ID
      AND y.IsAllocated = 'N'),
    (SELECT SUM(l.LineNetAmt * (l.QtyOrdered - l.QtyInvoiced) / l.QtyOrdered) FROM C_Order o
      JOIN C_OrderLine l ON l.C_Order_ID = o.C_Order_ID WHERE o.Bill_BPartner_ID = p.C_BPartner_ID AND o.DocStatus = 'CO'),
    (SELECT MAX(m.COL_LimitAmt) FROM COL_CreditLimit m WHERE m.C_BPartner_ID = p.C_BPartner_ID)
  FROM C_BPartner p WHERE p.AD_Client_ID = ? AND p.C_BPartner_ID = ? FOR UPDATE OF p
;
