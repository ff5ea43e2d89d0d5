ask-follow-up = { $soon ->
    [yes] OPDLine: { $doctor } ei dui tini dina re { $name } nku puni dekhibaku chahunthile. Book karibu ki?
   *[no] OPDLine: { $doctor } { $count } dina pare { $name } nku puni dekhibaku chahanti. Book karibu ki?
}
ask-follow-up-again = Dayakari 1 ba 2 pathantu. { $name } nka pain doctor book karibu ki?
ask-medicine-reminders = Ausadha samayare { $name } nka ausadha mane pakai debu ki?
ask-medicine-reminders-again = Dayakari 1 ba 2 pathantu. Ausadha samayare { $name } nka ausadha mane pakai debu ki?
medicine-reminders-on = Ame { $name } nka ausadha mane pakai debu. Mane pakaidele, banda karibaku 0 pathantu.
medicine-reminders-off = Ame au ausadha mane pakaidebu nahi.
ask-take-medicine = OPDLine: { $name } nka ausadha samaya, ausadha chithare number { $numbers }.
ask-take-medicine-again = { $name } nka ausadha samaya, ausadha chithare number { $numbers }. Banda karibaku 0 pathantu.
option-end-reminders = mane pakaidebeni
ask-called = OPDLine: { $name } nka pain doctor call karithile ki?
ask-called-again = Dayakari 1 ba 2 pathantu. { $name } nka pain doctor call karithile ki?
called-yes = han
called-no = na
ask-rating = Kemiti lagila? Gotie number pathantu, 1 (kharap) ru 5 (bahut bhala).
ask-rating-again = Gotie number pathantu: 1 kharap, 2, 3, 4, 5 bahut bhala.
doctor-did-not-call = Khyama karibe. Swasthyakarmi ehi phone ku call karibe. Anya samaya pain lekhantu: BOOK
