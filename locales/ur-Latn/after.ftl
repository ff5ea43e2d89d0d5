ask-follow-up = { $soon ->
    [yes] OPDLine: { $doctor } ne kaha tha ke { $name } ko inhi dinon phir dikhayein. Waqt book karein?
   *[no] OPDLine: { $doctor } ne kaha hai ke { $name } ko { $count } din baad phir dikhayein. Waqt book karein?
}
ask-follow-up-again = Bas 1 ya 2 bhejein. Kya { $name } ke liye doctor book karein?
ask-medicine-reminders = Kya dawa ke waqt { $name } ki dawa yaad dilayein?
ask-medicine-reminders-again = Bas 1 ya 2 bhejein. Kya dawa ke waqt { $name } ki dawa yaad dilayein?
medicine-reminders-on = Hum { $name } ki dawa yaad dilayenge. Band karna ho to yaad wale message ke jawab me 0 bhejein.
medicine-reminders-off = Ab hum dawa yaad nahi dilayenge.
ask-take-medicine = OPDLine: { $name } ki dawa ka waqt, dawa ki parchi par number { $numbers }.
ask-take-medicine-again = { $name } ki dawa ka waqt hai, dawa ki parchi par number { $numbers }. Band karne ke liye 0 bhejein.
option-end-reminders = yaad na dilayein
ask-called = OPDLine: kya { $name } ke liye doctor ki call aayi?
ask-called-again = Bas 1 ya 2 bhejein. Kya { $name } ke liye doctor ki call aayi?
called-yes = haan
called-no = nahi
ask-rating = Kaisa raha? Ek number bhejein, 1 (kharab) se 5 (bahut achha).
ask-rating-again = Bas ek number bhejein: 1 kharab, 2, 3, 4, 5 bahut achha.
doctor-did-not-call = Maaf kijiye. Health worker is phone par call karenge. Doosre waqt ke liye likhein: BOOK
