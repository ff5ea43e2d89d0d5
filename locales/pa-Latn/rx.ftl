prescription-link = OPDLine: { $name } di davai vali parchi dekhan ja chhapan layi: { $page }{ $code }

rx-title = Davai vali parchi
rx-year = Tan jo koi hor na dekhe: mareez da janam kis saal hoya?
rx-show = Dikhao
rx-year-wrong = Eh saal sade kol likhe saal naal nahi milda.
rx-locked = Tinne vaar saal theek nahi si. Hun eh bhalke khullegi. Gall karan layi SMS bhejo: MAINU PHONE KARO
rx-no-year = Hospital kol mareez de janam da saal nahi hai, is layi parchi ithe nahi khull sakdi. Davaiyan SMS vich han. Gall karan layi SMS bhejo: MAINU PHONE KARO
rx-gone = Eh link hun nahi chalda. Davai vali parchi dubara lain layi SMS bhejo: DAVAI VALI PARCHI
rx-later = Is vele hospital naal gall nahi ho rahi. Thodi der baad phir koshish karo.
rx-withdrawn = Eh davai vali parchi hun nahi challegi. Doctor nu puchho.
rx-print = Chhapan ja rakhan layi (PDF)

rx-patient = Mareez
rx-doctor = Doctor
rx-registration = Registration number
rx-date = Tareekh
rx-again = Phir dikhao
rx-note = Doctor ne likhya hai
rx-scan = Davaiyan di dukaan layi: parchi asli hai ja nahi, eh code scan karke dekho.
