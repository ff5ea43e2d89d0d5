ask-clinic-moved-voice = ও পি ডি লাইন। হাস্পতালে আপোনাৰ বুকিং সলালে। | { $whose } | { $when }। | { $doctor }। | ডাক্তৰে আপোনাৰ এই ফোনলৈ ফোন কৰিব।
ask-clinic-cancelled-voice = ও পি ডি লাইন। ক্ষমা কৰিব, হাস্পতালে আপোনাৰ বুকিং বাতিল কৰিবলগীয়া হ'ল। | { $whose } | { $when }। | { $doctor }।
ask-clinic-cancelled-again-voice = হাস্পতালে আপোনাৰ বুকিং বাতিল কৰিবলগীয়া হ'ল। | { $whose } | { $when }। | { $doctor }।
clinic-late-voice = ও পি ডি লাইন। ডাক্তৰৰ আজি পলম হৈছে। | { $doctor }। | প্ৰায় { $minutes } মিনিট। | টোকেন { $token }। | ডাক্তৰে আপোনাৰ এই ফোনলৈ ফোন কৰিব, ফোন অন ৰাখক।
clinic-near-voice = ও পি ডি লাইন। আপোনাৰ পাল আহি আছে। | প্ৰায় { $minutes } মিনিটত। | টোকেন { $token }। | { $doctor }। | ডাক্তৰে আপোনাৰ এই ফোনলৈ ফোন কৰিব, ফোন খালী ৰাখক।
