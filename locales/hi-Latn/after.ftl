ask-follow-up = { $soon ->
    [yes] OPDLine: { $doctor } ne { $name } ko inhi dinon phir dikhane ko kaha tha. Time book karein?
   *[no] OPDLine: { $doctor } ne { $name } ko { $count } din baad phir dikhane ko kaha hai. Time book karein?
}
ask-follow-up-again = Kripya 1 ya 2 bhejein. { $name } ke liye doctor book karein?
ask-medicine-reminders = Kya dawa ke samay par { $name } ki dawa yaad dilayein?
ask-medicine-reminders-again = Kripya 1 ya 2 bhejein. Kya dawa ke samay par { $name } ki dawa yaad dilayein?
medicine-reminders-on = Hum { $name } ki dawa yaad dilayenge. Band karna ho to yaad wale message ke jawab me 0 bhejein.
medicine-reminders-off = Ab hum dawa yaad nahi dilayenge.
ask-take-medicine = OPDLine: { $name } ki dawa ka samay, parchi par number { $numbers }.
ask-take-medicine-again = { $name } ki dawa ka samay hai, parchi par number { $numbers }. Band karne ke liye 0 bhejein.
option-end-reminders = yaad na dilayein
ask-called = OPDLine: kya { $name } ke liye doctor ki call aayi?
ask-called-again = Kripya 1 ya 2 bhejein. Kya { $name } ke liye doctor ki call aayi?
called-yes = haan
called-no = nahi
ask-rating = Kaisa raha? Ek number bhejein, 1 (kharab) se 5 (bahut achha).
ask-rating-again = Kripya ek number bhejein: 1 kharab, 2, 3, 4, 5 bahut achha.
doctor-did-not-call = Maaf kijiye. Swasthya karyakarta is phone par call karenge. Doosre samay ke liye likhein: BOOK
