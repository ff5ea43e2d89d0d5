prescription-link = OPDLine: { $name } ki dawa ki parchi dekhne ya chhapne ke liye: { $page }{ $code }

rx-title = Dawa ki parchi
rx-year = Taake koi aur na dekhe: mareez ki paidaish kis saal ki hai?
rx-show = Dikhayein
rx-year-wrong = Hamare paas koi aur saal likha hai.
rx-locked = Teeno baar sahi saal nahi mila. Ab yeh aane wale kal khulegi. Baat karni ho to SMS bhejein: MUJHE CALL KARO
rx-no-year = Aspataal ke paas mareez ki paidaish ka saal nahi hai, is liye parchi yahan nahi khul sakti. Dawayein SMS me likhi hain. Baat karni ho to SMS bhejein: MUJHE CALL KARO
rx-gone = Yeh link ab kaam nahi karta. Dawa ki parchi phir se paane ke liye SMS bhejein: DAWA KI PARCHI
rx-later = Abhi aspataal se raabta nahi ho pa raha. Thodi der baad phir koshish karein.
rx-withdrawn = Yeh dawa ki parchi ab nahi chalegi. Doctor se puchhein.
rx-print = Chhapne ya rakhne ke liye (PDF)

rx-patient = Mareez
rx-doctor = Doctor
rx-registration = Registration number
rx-date = Tareekh
rx-again = Phir dikhayein
rx-note = Doctor ne likha hai
rx-scan = Dawa ki dukaan ke liye: parchi asli hai ya nahi, yeh code scan kar ke dekhein.
