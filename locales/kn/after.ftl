ask-follow-up = { $soon ->
    [yes] OPDLine: { $doctor } ಈ ಎರಡು ಮೂರು ದಿನಗಳಲ್ಲಿ { $name } ಅವರನ್ನು ಮತ್ತೆ ನೋಡಬೇಕು ಎಂದಿದ್ದರು. ಬುಕ್ ಮಾಡೋಣವಾ?
   *[no] OPDLine: { $doctor } { $count } ದಿನ ಬಿಟ್ಟು { $name } ಅವರನ್ನು ಮತ್ತೆ ನೋಡಬೇಕು ಎಂದಿದ್ದಾರೆ. ಬುಕ್ ಮಾಡೋಣವಾ?
}
ask-follow-up-again = 1 ಅಥವಾ 2 ಕಳಿಸಿ. { $name } ಅವರಿಗೆ ಡಾಕ್ಟರ್ ಬುಕ್ ಮಾಡೋಣವಾ?
ask-medicine-reminders = ಔಷಧಿ ಸಮಯಕ್ಕೆ { $name } ಅವರ ಔಷಧಿ ನೆನಪಿಸಬೇಕಾ?
ask-medicine-reminders-again = 1 ಅಥವಾ 2 ಕಳಿಸಿ. ಔಷಧಿ ಸಮಯಕ್ಕೆ { $name } ಅವರ ಔಷಧಿ ನೆನಪಿಸಬೇಕಾ?
medicine-reminders-on = { $name } ಅವರ ಔಷಧಿ ನೆನಪಿಸ್ತೇವೆ. ನಿಲ್ಲಿಸಲು, ನೆನಪಿಸಿದಾಗ 0 ಕಳಿಸಿ.
medicine-reminders-off = ಇನ್ನು ಔಷಧಿ ನೆನಪಿಸಲ್ಲ.
ask-take-medicine = OPDLine: { $name } ಅವರ ಔಷಧಿ ಸಮಯ, ಔಷಧಿ ಚೀಟಿಯಲ್ಲಿ ನಂಬರ್ { $numbers }.
ask-take-medicine-again = { $name } ಅವರ ಔಷಧಿ ಸಮಯ, ಔಷಧಿ ಚೀಟಿಯಲ್ಲಿ ನಂಬರ್ { $numbers }. ನಿಲ್ಲಿಸಲು 0 ಕಳಿಸಿ.
option-end-reminders = ನೆನಪಿಸೋದು ಬೇಡ
ask-called = OPDLine: { $name } ಅವರಿಗಾಗಿ ಡಾಕ್ಟರ್ ಫೋನ್ ಮಾಡಿದ್ರಾ?
ask-called-again = 1 ಅಥವಾ 2 ಕಳಿಸಿ. { $name } ಅವರಿಗಾಗಿ ಡಾಕ್ಟರ್ ಫೋನ್ ಮಾಡಿದ್ರಾ?
called-yes = ಹೌದು
called-no = ಇಲ್ಲ
ask-rating = ಹೇಗಿತ್ತು? ಒಂದು ನಂಬರ್ ಕಳಿಸಿ, 1 (ಚೆನ್ನಾಗಿಲ್ಲ) ರಿಂದ 5 (ತುಂಬಾ ಚೆನ್ನಾಗಿತ್ತು).
ask-rating-again = ಒಂದು ನಂಬರ್ ಕಳಿಸಿ: 1 ಚೆನ್ನಾಗಿಲ್ಲ, 2, 3, 4, 5 ತುಂಬಾ ಚೆನ್ನಾಗಿತ್ತು.
doctor-did-not-call = ಕ್ಷಮಿಸಿ. ಆರೋಗ್ಯ ಕಾರ್ಯಕರ್ತರು ಈ ನಂಬರಿಗೆ ಫೋನ್ ಮಾಡ್ತಾರೆ. ಬೇರೆ ಸಮಯಕ್ಕೆ ಕಳಿಸಿ: ಬುಕಿಂಗ್
