ask-follow-up = { $soon ->
    [yes] OPDLine: { $doctor } e { $name } ne aa divso ma fari batavva nu kahyu hatu. Samay book karie?
   *[no] OPDLine: { $doctor } e { $name } ne { $count } divas pachhi fari batavva nu kahyu che. Samay book karie?
}
ask-follow-up-again = 1 ke 2 moklo. { $name } mate doctor book karie?
ask-medicine-reminders = Dava na samaye { $name } ni dava yaad karavie?
ask-medicine-reminders-again = 1 ke 2 moklo. Dava na samaye { $name } ni dava yaad karavie?
medicine-reminders-on = Ame { $name } ni dava yaad karavishu. Bandh karvu hoy to yaad karavta message na javab ma 0 moklo.
medicine-reminders-off = Have dava yaad nahi karavie.
ask-take-medicine = OPDLine: { $name } ni dava no samay, dava ni chitthi ma number { $numbers }.
ask-take-medicine-again = { $name } ni dava no samay, dava ni chitthi ma number { $numbers }. Bandh karva 0 moklo.
option-end-reminders = yaad na karavo
ask-called = OPDLine: { $name } mate doctor no call aavyo?
ask-called-again = 1 ke 2 moklo. { $name } mate doctor no call aavyo?
called-yes = ha
called-no = na
ask-rating = Kevu rahyu? Ek number moklo, 1 (kharab) thi 5 (bahu saru).
ask-rating-again = Ek number moklo: 1 kharab, 2, 3, 4, 5 bahu saru.
doctor-did-not-call = Maaf karsho. Aarogya karyakar tamne aa phone par call karshe. Bija samay mate lakho: BOOK
