prescription-link = OPDLine: { $name } ki parchi, dekhne ya chhapne ke liye: { $page }{ $code }

rx-title = Parchi
rx-year = Taaki koi aur na dekhe: mareez ka janm kis saal hua?
rx-show = Dikhayein
rx-year-wrong = Hamare paas yeh saal nahi hai.
rx-locked = Teeno baar sahi saal nahi mila. Ab yeh kal khulegi. Baat karne ko SMS bhejein: CALL KARO
rx-no-year = Aspataal ke paas mareez ke janm ka saal nahi hai, isliye parchi yahan nahi khul sakti. Dawayein SMS me likhi hain. Baat karne ko SMS bhejein: CALL KARO
rx-gone = Yeh link ab kaam nahi karta. Parchi phir se paane ke liye SMS bhejein: PARCHI
rx-later = Abhi aspataal se jud nahi pa rahe. Thodi der baad phir koshish karein.
rx-withdrawn = Yeh parchi ab nahi chalegi. Kripya doctor se puchhein.
rx-print = Chhapne ya rakhne ke liye (PDF)

rx-patient = Mareez
rx-doctor = Doctor
rx-registration = Registration number
rx-date = Taareekh
rx-again = Phir dikhayein
rx-note = Doctor ne likha hai
rx-scan = Dawa ki dukaan ke liye: parchi asli hai ya nahi, yeh code scan karke dekhein.
