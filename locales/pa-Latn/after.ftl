ask-follow-up = { $soon ->
    [yes] OPDLine: { $doctor } ne { $name } nu inna dina vich phir dikhaun layi keha si. Time book kariye?
   *[no] OPDLine: { $doctor } ne { $name } nu { $count } din baad phir dikhaun layi keha hai. Time book kariye?
}
ask-follow-up-again = 1 ja 2 bhejo. { $name } layi doctor book kariye?
ask-medicine-reminders = Ki davai de time { $name } di davai yaad karaiye?
ask-medicine-reminders-again = 1 ja 2 bhejo. Ki davai de time { $name } di davai yaad karaiye?
medicine-reminders-on = Asi { $name } di davai yaad karavange. Band karauna hove tan yaad vale message de jawab vich 0 bhejo.
medicine-reminders-off = Hun davai yaad nahi karavange.
ask-take-medicine = OPDLine: { $name } di davai da time, davai vali parchi vich number { $numbers }.
ask-take-medicine-again = { $name } di davai da time hai, davai vali parchi vich number { $numbers }. Band karan layi 0 bhejo.
option-end-reminders = yaad na karao
ask-called = OPDLine: ki { $name } layi doctor da phone aaya?
ask-called-again = 1 ja 2 bhejo. Ki { $name } layi doctor da phone aaya?
called-yes = haan
called-no = nahi
ask-rating = Kive reha? Ikk number bhejo, 1 (mada) ton 5 (bahut vadhiya).
ask-rating-again = Ikk number bhejo: 1 mada, 2, 3, 4, 5 bahut vadhiya.
doctor-did-not-call = Maaf karna. Sehat worker is number te phone karange. Duje time layi likho: BOOK
